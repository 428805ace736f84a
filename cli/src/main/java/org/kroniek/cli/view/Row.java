package org.kroniek.cli.view;

import org.kroniek.model.Eventuality;

/**
 * A record in words.
 *
 * @param what its type and modes
 * @param who actors → recipients, with numbers and values
 * @param sure certainty and modality
 * @param says the chain of sources, the outermost first
 */
record Row(Eventuality record, String what, String who, String where, String when, String sure, String says) {}
