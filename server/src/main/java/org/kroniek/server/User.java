package org.kroniek.server;

/** Somebody who is logged in. */
record User(String name, Role role) {}
