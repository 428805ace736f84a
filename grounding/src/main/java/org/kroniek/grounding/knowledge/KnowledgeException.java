package org.kroniek.grounding.knowledge;

/** The knowledge base cannot be loaded; the message names file, line and cure. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KnowledgeException(String message) {
        super(message);
    }

    KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
