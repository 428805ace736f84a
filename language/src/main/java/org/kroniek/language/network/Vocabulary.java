package org.kroniek.language.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each row of a table or output of the network stands for. */
final class Vocabulary {
    private final List<String> values;
    private final Map<String, Integer> ids;

    Vocabulary(List<String> values) {
        this.values = List.copyOf(values);
        this.ids = new HashMap<>(values.size() * 2);
        for (int i = 0; i < values.size(); i++) {
            ids.putIfAbsent(values.get(i), i);
        }
    }

    int size() {
        return values.size();
    }

    String value(int id) {
        return values.get(id);
    }

    int id(String value, int otherwise) {
        Integer id = ids.get(value);
        return id == null ? otherwise : id;
    }
}
