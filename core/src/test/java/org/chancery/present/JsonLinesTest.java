package org.chancery.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chancery.clean.CleanReport;
import org.chancery.ledger.Ledger;
import org.chancery.model.Claim;
import org.chancery.model.Evidence;
import org.chancery.model.Kind;
import org.chancery.model.Origin;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stage;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final String MINISTER =
      "{'id':'person/anna-example','name':'Anna Example','type':'PERSON','country':'NO'}";

  private static String json(String line) {
    return line.replace('\'', '"');
  }

  @Test
  void aClaimHasAllItsKeysInOrder() {
    assertThat(JsonLines.claims(Samples.disputed(), Filter.ALL).toList().get(0))
        .isEqualTo(
            json(
                "{'report':'a.txt','event':'visit-cl-1a2b','kind':'VISIT','stage':'SCHEDULED',"
                    + "'roles':{'visitor':["
                    + MINISTER
                    + "],'host':[]},'place':{'name':'Santiago','country':'CL'},"
                    + "'when':{'start':'2024-03-05','end':'2024-03-06','text':'on 5 and 6 March'},"
                    + "'said_by':["
                    + MINISTER
                    + "],'via':['Wire'],"
                    + "'evidence':{'start':8,'end':43,"
                    + "'text':'Anna Example will come to Santiago.'}}"));
  }

  @Test
  void whatIsAbsentIsNullOrEmptyAndNeverLeftOut() {
    Report report = new Report("r", "Talks", null, null, null, null);
    for (Kind kind : Kind.values()) {
      Claim claim =
          new Claim(
              "r",
              "e",
              kind,
              Stage.IN_FORCE,
              Map.of(),
              null,
              null,
              List.of(),
              List.of(),
              Evidence.of(report, new Span(0, 5)),
              List.of());
      String roles =
          switch (kind) {
            case VISIT -> "'visitor':[],'host':[]";
            case MEETING, CALL -> "'participants':[]";
            case AGREEMENT -> "'parties':[]";
            case TRANSFER -> "'supplier':[],'recipient':[]";
            case MEASURE -> "'actor':[],'target':[]";
          };
      Ledger ledger = new Ledger(List.of(), List.of(claim), List.of(), Map.of(), List.of());
      assertThat(JsonLines.claims(ledger, Filter.ALL))
          .containsExactly(
              json(
                  "{'report':'r','event':'e','kind':'"
                      + kind
                      + "','stage':'IN_FORCE','roles':{"
                      + roles
                      + "},'place':null,'when':null,'said_by':[],'via':[],"
                      + "'evidence':{'start':0,'end':5,'text':'Talks'}}"));
    }
  }

  @Test
  void aReportTellsItsOrigin() {
    CleanReport bare =
        new CleanReport(
            new Report("r", "x", null, null, null, null), List.of(), new Origin(null, null, null));
    CleanReport dated = Samples.report("a.txt", "A title And its text.", "2024-06-15");
    assertThat(
            JsonLines.reports(
                new Ledger(List.of(), List.of(), List.of(dated, bare), Map.of(), List.of())))
        .containsExactly(
            json("{'report':'a.txt','title':'A title','outlet':'The Paper','agency':'Agency',"
                    + "'published':{'start':'2024-06-15','end':'2024-06-15','how':'stated',"
                    + "'why':'the page@s date line','steps':[]},'lineage':null,'furniture':[],"
                    + "'problems':[],'url':null,'byline':null,'language':null,"
                    + "'source_sha256':null}")
                .replace('@', '\''),
            json(
                "{'report':'r','title':null,'outlet':null,'agency':null,'published':null,"
                    + "'lineage':null,'furniture':[],'problems':[],'url':null,'byline':null,"
                    + "'language':null,'source_sha256':null}"));
  }

  @Test
  void anEventTellsHistoryClaimsSourcesAndDisputes() {
    assertThat(JsonLines.events(Samples.disputed(), Filter.ALL))
        .singleElement()
        .asString()
        .startsWith(json("{'id':'visit-cl-1a2b','kind':'VISIT','stage':'SCHEDULED','roles':"))
        .endsWith(
            json(
                "'when':{'start':'2024-03-05','end':'2024-03-06'},"
                    + "'history':[{'stage':'SCHEDULED','reported':{'start':'2024-03-01',"
                    + "'end':'2024-03-01'},'report':'a.txt'},{'stage':'DENIED','reported':"
                    + "{'start':'2024-03-01','end':'2024-03-01'},'report':'b.txt'}],"
                    + "'claims':[{'report':'a.txt','stage':'SCHEDULED','start':8,'end':43},"
                    + "{'report':'b.txt','stage':'DENIED','start':8,'end':37}],"
                    + "'sources':[{'outlet':'The Paper','via':['Agency'],"
                    + "'said_by':['Juan Muestra']},{'outlet':'The Paper','via':['Wire','Agency'],"
                    + "'said_by':['Anna Example']}],"
                    + "'disputes':[{'about':'whether it is to be','claims':["
                    + "{'report':'a.txt','stage':'SCHEDULED','start':8,'end':43},"
                    + "{'report':'b.txt','stage':'DENIED','start':8,'end':37}],"
                    + "'grounds':[{'report':'b.txt','start':0,'end':7,'text':'B title'}]}],"
                    + "'independent_sources':2}"));
  }

  @Test
  void noCharacterOfATextEndsTheLineOrIsLost() {
    String text = "a\nb\r\u0085c\u2028d\u2029 \ud83d\ude00 \ud83d é 平";
    CleanReport report =
        new CleanReport(
            new Report(text, "x", null, null, null, null), List.of(), new Origin(null, null, null));
    assertThat(
            JsonLines.reports(
                new Ledger(List.of(), List.of(), List.of(report), Map.of(), List.of())))
        .singleElement()
        .asString()
        .startsWith("{\"report\":\"a\\nb\\r\\u0085c\\u2028d\\u2029 \ud83d\ude00 \\ud83d é 平\",");
  }
}
