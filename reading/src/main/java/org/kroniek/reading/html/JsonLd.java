package org.kroniek.reading.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article (schema.org's NewsArticle, BlogPosting, LiveBlogPosting and their like), wherever it
 * stands in the data. Malformed data say nothing.
 */
final class JsonLd {
    private static final int DEEPEST = 6;
    private static final int MOST_OBJECTS = 2000;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> objects = new ArrayList<>();
    private @Nullable JsonNode article;

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd data = new JsonLd();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").contains("ld+json")) {
                data.parse(script.data());
            }
        }
        int best = 0;
        for (JsonNode object : data.objects) {
            int rank = rank(object);
            if (rank > best) {
                best = rank;
                data.article = object;
            }
        }
        return data;
    }

    private void parse(String json) {
        try {
            collect(MAPPER.readTree(json.strip()), 0);
        } catch (JsonProcessingException e) {
            // Pages write broken JSON-LD; what it would have said is looked for elsewhere in the page.
            return;
        }
    }

    private void collect(@Nullable JsonNode node, int depth) {
        if (node == null || depth > DEEPEST || objects.size() > MOST_OBJECTS) {
            return;
        }
        if (node.isObject()) {
            objects.add(node);
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                collect(child, depth + 1);
            }
        }
    }

    /** An article before a page; one that says more before one that says less. */
    private static int rank(JsonNode object) {
        String type = types(object);
        boolean article = type.contains("Article") || type.contains("Posting") || type.contains("Report ");
        boolean page = type.contains("WebPage");
        boolean untyped = type.isEmpty() && object.hasNonNull("datePublished");
        if (!article && !page && !untyped) {
            return 0;
        }
        int rank = article ? 10 : 1;
        for (String field : List.of("headline", "datePublished", "articleBody", "author", "publisher")) {
            rank += object.hasNonNull(field) ? 1 : 0;
        }
        return rank;
    }

    private static String types(JsonNode object) {
        JsonNode type = object.path("@type");
        StringBuilder types = new StringBuilder();
        if (type.isTextual()) {
            types.append(type.textValue()).append(' ');
        }
        for (JsonNode each : type) {
            types.append(each.asText()).append(' ');
        }
        return types.toString();
    }

    boolean isLiveBlog() {
        JsonNode found = article;
        return found != null && types(found).contains("LiveBlog");
    }

    /** The field of the article as text; null when it is absent or no text. */
    @Nullable
    String text(String field) {
        JsonNode found = article;
        if (found == null) {
            return null;
        }
        JsonNode value = found.path(field);
        if (value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        if (value.isObject()) {
            value = value.hasNonNull("name")
                    ? value.path("name")
                    : value.hasNonNull("@id") ? value.path("@id") : value.path("url");
        }
        String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }

    /** The names of the persons and organisations in a field. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        JsonNode found = article;
        if (found != null) {
            addNames(found.path(field), names, 0);
        }
        return names;
    }

    private void addNames(JsonNode value, List<String> names, int depth) {
        if (value.isTextual()) {
            names.add(value.textValue());
        } else if (value.isArray() && depth < 3) {
            value.forEach(each -> addNames(each, names, depth + 1));
        } else if (value.isObject() && value.hasNonNull("name")) {
            addNames(value.path("name"), names, depth + 1);
        } else if (value.isObject() && value.hasNonNull("@id") && depth < 3) {
            String id = value.path("@id").asText();
            for (JsonNode object : objects) {
                if (object.hasNonNull("name") && object.path("@id").asText().equals(id)) {
                    addNames(object.path("name"), names, depth + 1);
                    return;
                }
            }
        }
    }
}
