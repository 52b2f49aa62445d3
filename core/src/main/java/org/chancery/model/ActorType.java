package org.chancery.model;

/** What an actor is. */
public enum ActorType {
  PERSON,
  STATE,
  ORGANIZATION
}
