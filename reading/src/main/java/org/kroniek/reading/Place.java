package org.kroniek.reading;

/**
 * Where an input stands in what is being read: enough to go on behind it another time.
 *
 * @param file the file or address as it was named, or its path below the folder that was
 * @param record which document of an archive, from 1; 0 for a file that is no archive
 */
public record Place(String file, long record) {}
