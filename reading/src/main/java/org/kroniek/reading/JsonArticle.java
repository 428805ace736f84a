package org.kroniek.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object with {@code text} and perhaps {@code url, title, published, publisher, language, rights} to an article. */
final class JsonArticle {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonArticle() {}

    static Incoming read(String json, String name) throws RefusedException {
        JsonNode object = parse(json, name);
        String text = field(object, "text", name);
        if (text == null) {
            throw new RefusedException("no-text", "the JSON object has no field \"text\"", name);
        }
        String url = field(object, "url", name);
        String id = field(object, "id", name);
        Draft draft = new Draft(name)
                .uri(url != null ? url : id != null ? id : name)
                .title(field(object, "title", name))
                .publisher(field(object, "publisher", name))
                .language(field(object, "language", name))
                .rights(field(object, "rights", name));
        Optional<PublicationDate.Prefix> prefix = PublicationDate.prefix(text);
        prefix.ifPresent(date -> draft.published(date.published()));
        draft.published(field(object, "published", name));
        return draft.finish(
                text.substring(prefix.map(PublicationDate.Prefix::end).orElse(0)));
    }

    private static JsonNode parse(String json, String name) throws RefusedException {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (!node.isObject()) {
                throw new RefusedException("bad-json", "must be a JSON object with a field \"text\"", name);
            }
            return node;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw new RefusedException("bad-json", "is not valid JSON" + where + ": " + e.getOriginalMessage(), name);
        }
    }

    private static @Nullable String field(JsonNode object, String field, String name) throws RefusedException {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() && !value.isNumber()) {
            throw new RefusedException("bad-json", "the field \"" + field + "\" must be a string", name);
        }
        return value.asText();
    }
}
