package org.kroniek.model;

/** What an entity is. */
public enum EntityKind {
    PERSON,
    STATE,
    GOVERNMENT,
    IGO,
    ARMED_GROUP,
    PARTY,
    COURT,
    MEDIA,
    NGO,
    COMPANY,
    TRIBE,
    POPULATION,
    PLACE,
    OTHER
}
