package nl.eenoverheid.inlezing.bestand;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads one government in Iv3, schema 2.1.1, token by token. The person to contact is looked for and not kept. */
final class JsonReading {
    private static final int MANY_LINES = 100_000;
    private static final int DEEPEST = 20;
    private static final List<String> METADATA = List.of(
            "overheidslaag",
            "overheidsnummer",
            "overheidsnaam",
            "boekjaar",
            "periode",
            "status",
            "datum",
            "details_openbaar",
            "financieel_pakket",
            "export_software");
    private static final List<String> CONTACT = List.of("naam", "email", "telefoon");
    private static final Map<Deel, Foutcode> MISSING = Map.of(
            Deel.BATEN, Foutcode.SF011,
            Deel.LASTEN, Foutcode.SF012,
            Deel.BALANS_BATEN, Foutcode.SF013,
            Deel.BALANS_LASTEN, Foutcode.SF014,
            Deel.BALANS_STANDEN, Foutcode.SF015);

    private final Path file;
    private final Consumer<Aanlevering> to;
    private final Map<String, String> metadata = new HashMap<>();
    private final List<Cel> cellen = new ArrayList<>();
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final Set<Deel> parts = EnumSet.noneOf(Deel.class);

    JsonReading(Path file, Consumer<Aanlevering> to) {
        this.file = file;
        this.to = to;
    }

    void read() throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(5_000)
                        .maxNameLength(100)
                        .maxNumberLength(40)
                        .build())
                .build();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                JsonParser json = factory.createParser(raw)) {
            readAll(json);
        } catch (JacksonException e) {
            throw new InvalidFile(
                    Foutcode.SF999,
                    e.getLocation() == null
                            ? ""
                            : Integer.toString(e.getLocation().getLineNr()));
        }
        to.accept(found());
    }

    private void readAll(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new InvalidFile(Foutcode.SF001, "");
        }
        Set<String> seen = new HashSet<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            seen.add(name);
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && name.equals("metadata")) {
                readMetadata(json);
            } else if (value == JsonToken.START_OBJECT && name.equals("contact")) {
                readContact(json);
            } else if (value == JsonToken.START_OBJECT && name.equals("data")) {
                readData(json);
            } else {
                json.skipChildren();
            }
        }
        json.nextToken();
        need(seen, "metadata", Foutcode.SF001);
        need(seen, "contact", Foutcode.SF005);
        need(seen, "data", Foutcode.SF010);
    }

    private void readMetadata(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (!METADATA.contains(name)) {
                find(Foutcode.SF003, "metadata", TableReading.shortened(name));
            }
            if (value.isScalarValue()) {
                metadata.put(name, json.getValueAsString(""));
            }
            json.skipChildren();
        }
        METADATA.stream()
                .filter(each -> !metadata.containsKey(each))
                .forEach(each -> find(Foutcode.SF002, "metadata", each));
    }

    /** Who to ask is looked for only: it is not kept. */
    private void readContact(JsonParser json) {
        Set<String> seen = new HashSet<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            seen.add(name);
            JsonToken value = json.nextToken();
            if (!CONTACT.contains(name)) {
                find(Foutcode.SF007, "contact", TableReading.shortened(name));
            } else if (value != JsonToken.VALUE_STRING) {
                find(Foutcode.SF008, "contact", name);
            } else if (json.getString().isBlank()) {
                find(Foutcode.SF009, "contact", name);
            }
            json.skipChildren();
        }
        CONTACT.stream().filter(each -> !seen.contains(each)).forEach(each -> find(Foutcode.SF006, "contact", each));
    }

    private void readData(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            Optional<Deel> deel = Deel.named(json.currentName());
            JsonToken value = json.nextToken();
            if (deel.isPresent() && value == JsonToken.START_ARRAY) {
                parts.add(deel.get());
                readLines(json, deel.get());
            } else {
                json.skipChildren();
            }
        }
    }

    private void readLines(JsonParser json, Deel deel) {
        int number = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String place = "data." + deel.naam() + "[" + number++ + "]";
            if (json.currentToken() == JsonToken.START_OBJECT) {
                readLine(json, deel, place);
            } else if (json.currentToken() == null) {
                throw new InvalidFile(Foutcode.SF999, place);
            } else {
                find(Foutcode.SF004, place, deel.naam(), "");
                json.skipChildren();
            }
            if (cellen.size() > MANY_LINES) {
                throw new InvalidFile(Foutcode.SF999, place);
            }
        }
    }

    private void readLine(JsonParser json, Deel deel, String place) {
        String code = null;
        String tweede = null;
        boolean hasAmount = false;
        BigDecimal bedrag = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals(deel.code())) {
                code = text(json, value, place, name);
            } else if (name.equals(deel.tweede())) {
                tweede = text(json, value, place, name);
            } else if (name.equals(deel.waarde())) {
                hasAmount = true;
                bedrag = deel.isIndicator() ? null : amount(json, value, place);
            }
            json.skipChildren();
        }
        if (code == null || tweede == null || !hasAmount) {
            String missing = code == null ? deel.code() : tweede == null ? deel.tweede() : deel.waarde();
            find(Foutcode.SF016, place, missing);
            return;
        }
        cellen.add(new Cel(deel, place, code, tweede, bedrag));
    }

    /** A code that is a number is refused: 0.10 would become 0.1. */
    private @Nullable String text(JsonParser json, JsonToken value, String place, String name) {
        if (value != JsonToken.VALUE_STRING) {
            find(Foutcode.SF004, place, name, value.isScalarValue() ? json.getValueAsString("") : "");
            return value.isScalarValue() ? "" : null;
        }
        return TableReading.shortened(json.getString().strip());
    }

    private @Nullable BigDecimal amount(JsonParser json, JsonToken value, String place) {
        if (value.isNumeric()) {
            BigDecimal read = json.getDecimalValue();
            return Bedragen.isMissing(read) ? null : read;
        }
        if (value == JsonToken.VALUE_NULL || value == JsonToken.VALUE_STRING && Bedragen.isMissing(json.getString())) {
            find(Foutcode.SF017, place);
        } else {
            find(Foutcode.SF004, place, "bedrag", value.isScalarValue() ? json.getValueAsString("") : "");
        }
        return null;
    }

    private Aanlevering found() {
        MISSING.forEach((deel, code) -> {
            if (!parts.contains(deel)) {
                find(code, "data", deel.naam());
            }
        });
        Overheidslaag laag = stated("overheidslaag", JsonReading::laag, Overheidslaag.GEMEENTE);
        int boekjaar = stated("boekjaar", JsonReading::year, 0);
        Verslag verslag = stated("periode", each -> Verslag.ofPeriode(Integer.parseInt(each)), Verslag.BEGROTING);
        String status = metadata.getOrDefault("status", "");
        if (metadata.containsKey("status")
                && !status.equals(verslag == Verslag.BEGROTING ? "Begroting" : "Realisatie")) {
            find(Foutcode.SF004, "metadata", "status", status);
        }
        String naam = TableReading.shortened(metadata.getOrDefault("overheidsnaam", ""));
        return new Aanlevering(
                "",
                laag,
                naam,
                metadata.getOrDefault("overheidsnummer", ""),
                boekjaar,
                verslag,
                Detail.REGELS,
                cellen,
                bevindingen.stream()
                        .map(each -> new Bevinding(each.code(), each.plek(), naam, each.waarden()))
                        .toList());
    }

    private <T> T stated(String name, Function<String, T> reader, T otherwise) {
        String text = metadata.get(name);
        try {
            return text == null ? otherwise : reader.apply(text);
        } catch (IllegalArgumentException e) {
            find(Foutcode.SF004, "metadata", name, TableReading.shortened(text));
            return otherwise;
        }
    }

    private static Overheidslaag laag(String text) {
        return switch (text) {
            case "Gemeente" -> Overheidslaag.GEMEENTE;
            case "Provincie" -> Overheidslaag.PROVINCIE;
            case "GR" -> Overheidslaag.GR;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Integer year(String text) {
        int year = Integer.parseInt(text);
        if (year < 1990 || year > 2100) {
            throw new IllegalArgumentException(text);
        }
        return year;
    }

    private void need(Set<String> seen, String part, Foutcode code) {
        if (!seen.contains(part)) {
            find(code, part, part);
        }
    }

    private void find(Foutcode code, String place, Object... waarden) {
        bevindingen.add(Bevinding.of(code, place, "", waarden));
    }
}
