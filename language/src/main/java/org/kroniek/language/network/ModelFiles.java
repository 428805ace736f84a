package org.kroniek.language.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The files of one model, by name; they live in the resource folder of a language. */
@FunctionalInterface
public interface ModelFiles {
    /** The version of the layout that this program reads; {@code docs/adding-a-language.md} describes it. */
    int FORMAT = 1;

    /** Opens a file such as {@code model.onnx}; throws {@link IOException} with its place if it is not there. */
    InputStream open(String name) throws IOException;

    /** The whole content of a file. */
    default byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    /** The lines of a UTF-8 file, all of them. */
    default List<String> lines(String name) throws IOException {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        // Not String.lines(): characters.txt may hold a lone carriage return.
        return List.of(body.split("\n", -1));
    }

    /** {@code model.properties}. */
    default Properties properties() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(bytes("model.properties"), StandardCharsets.UTF_8)));
        return properties;
    }
}
