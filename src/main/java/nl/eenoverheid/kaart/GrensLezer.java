package nl.eenoverheid.kaart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.eenoverheid.shared.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Takes GeoJSON apart without holding all of it: only codes, names and borders are read. */
final class GrensLezer {
    private static final int DEEPEST = 20;
    private static final int MOST_AREAS = 2_000;
    private static final int LONGEST_NAME = 60;
    private static final List<String> CODES = List.of("statcode", "gemeentecode", "code");
    private static final List<String> NAMES = List.of("statnaam", "gemeentenaam", "naam", "name");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<Grens> found = new ArrayList<>();

    private GrensLezer(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The areas of a file.
     *
     * @throws InvalidInput when it is no GeoJSON with areas
     */
    static List<Grens> read(String file) {
        refuseWhen(file.length() > KaartData.LARGEST, "groot", KaartData.LARGEST / 1024 / 1024);
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        refuseWhen(text.isBlank(), "leeg");
        try (JsonParser parser = JSON.createParser(text)) {
            GrensLezer lezer = new GrensLezer(parser);
            lezer.readWhole();
            refuseWhen(lezer.found.isEmpty(), "leeg");
            return lezer.found;
        } catch (JacksonException e) {
            throw problem("vorm");
        }
    }

    private void readWhole() {
        refuseWhen(parser.nextToken() != JsonToken.START_OBJECT, "vorm");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                readAreas();
            } else {
                parser.skipChildren();
            }
        }
        refuseWhen(parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null, "vorm");
    }

    private void readAreas() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            refuseWhen(parser.currentToken() != JsonToken.START_OBJECT, "vorm");
            refuseWhen(found.size() == MOST_AREAS, "veel", MOST_AREAS);
            found.add(readArea());
        }
    }

    private Grens readArea() {
        Map<String, String> properties = Map.of();
        Ringen ringen = new Ringen();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                readGeometry(ringen);
            } else if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties = readProperties();
            } else {
                parser.skipChildren();
            }
        }
        String code = code(first(properties, CODES));
        String naam = first(properties, NAMES);
        Grens grens = new Grens(code, naam.isEmpty() && code.isEmpty() ? "?" : naam, ringen.all());
        refuseWhen(!ringen.isArea(), "vlak", grens.title());
        return grens;
    }

    private void readGeometry(Ringen ringen) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                ringen.type(parser.getString());
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                ringen.read(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private Map<String, String> readProperties() {
        Map<String, String> texts = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName().toLowerCase(Locale.ROOT);
            JsonToken value = parser.nextToken();
            if (value.isScalarValue() && (CODES.contains(name) || NAMES.contains(name))) {
                texts.put(name, plain(parser.getString()));
            } else {
                parser.skipChildren();
            }
        }
        return texts;
    }

    private static String first(Map<String, String> properties, List<String> names) {
        return names.stream()
                .map(name -> properties.getOrDefault(name, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** As TOOI writes it; some files leave the letters away. */
    private static String code(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.matches("\\d{4}") ? "gm" + lower : lower;
    }

    /** What can be shown in a sentence. */
    private static String plain(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}]", " ").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) + "…" : clean;
    }

    static void refuseWhen(boolean wrong, String what, Object... params) {
        if (wrong) {
            throw problem(what, params);
        }
    }

    static InvalidInput problem(String what, Object... params) {
        return new InvalidInput(KaartData.BESTAND, "kaart.input." + what, params);
    }
}
