package org.kroniek.benchmarks.server;

/**
 * One call and how long its answer took, from sending to the last byte.
 *
 * @param status of HTTP; 0 when there was no answer
 */
record Call(String kind, String path, int status, long micros) {
    boolean isError() {
        return status != 200 && status != 304;
    }
}
