package nl.eenoverheid.exchange.besluiten;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a file apart into the besluiten in it, each with the line on which it begins: one object, a list of them, or a list
 * under {@code results}. Nothing of a file that is no JSON is read.
 */
final class StandaardLezer {
    private static final int DEEPEST = 8;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private StandaardLezer() {}

    /**
     * One besluit of a file.
     *
     * @param nummer its place in the file, from 1
     * @param regel the line on which it begins, from 1
     */
    record Gelezen(int nummer, int regel, JsonNode object) {}

    /**
     * The besluiten of a file.
     *
     * @throws InvalidInput when it holds none, too many, or is no JSON
     */
    static List<Gelezen> read(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        refuseWhen(text.isBlank(), "leeg");
        refuseWhen(text.length() > BesluitImportService.LARGEST, "groot", BesluitImportService.LARGEST / 1_000_000);
        refuseWhen(text.indexOf('\uFFFD') >= 0, "tekens");
        List<Gelezen> found = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            readWhole(parser, found);
            refuseWhen(parser.nextToken() != null, "vorm");
        } catch (StreamConstraintsException e) {
            throw problem("vorm");
        } catch (JacksonException e) {
            throw refused(e);
        }
        refuseWhen(found.isEmpty(), "vorm");
        return found;
    }

    private static void readWhole(JsonParser parser, List<Gelezen> found) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            readList(parser, found);
            return;
        }
        refuseWhen(parser.currentToken() != JsonToken.START_OBJECT, "vorm");
        int line = line(parser);
        ObjectNode single = JSON.createObjectNode();
        boolean isList = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("results")) {
                refuseWhen(value != JsonToken.START_ARRAY, "vorm");
                isList = true;
                readList(parser, found);
            } else {
                single.set(name, parser.<JsonNode>readValueAsTree());
            }
        }
        if (isList) {
            refuseWhen(single.hasNonNull("next"), "vervolg");
        } else {
            found.add(new Gelezen(1, line, single));
        }
    }

    private static void readList(JsonParser parser, List<Gelezen> found) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = line(parser);
            add(parser.readValueAsTree(), line, found);
        }
    }

    private static void add(JsonNode object, int line, List<Gelezen> found) {
        refuseWhen(!object.isObject(), "vorm");
        refuseWhen(found.size() == BesluitExportService.MOST, "veel", BesluitExportService.MOST);
        found.add(new Gelezen(found.size() + 1, line, object));
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static InvalidInput refused(JacksonException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        @Nullable String message = e.getOriginalMessage();
        boolean twice = message != null && message.startsWith("Duplicate");
        return problem(twice ? "dubbelVeld" : "geenJson", line);
    }

    private static void refuseWhen(boolean wrong, String reason, Object... params) {
        if (wrong) {
            throw problem(reason, params);
        }
    }

    private static InvalidInput problem(String reason, Object... params) {
        return new InvalidInput("bestand", "exchange.besluit.bestand." + reason, params);
    }
}
