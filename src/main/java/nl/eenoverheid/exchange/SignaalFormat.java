package nl.eenoverheid.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.workspace.WerkruimteId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The files that can be read, and how a line of each becomes a signaal. */
public enum SignaalFormat {
    /** Proposals of residents in a participatory budget, as collected by Pabulib. */
    VOORSTELLEN(',', List.of("gemeente", "district", "datum_begin", "naam", "omschrijving", "categorie", "wijk")) {
        @Override
        SignaalData read(CSVRecord line, WerkruimteId werkruimte, Map<String, OrganisatieNaam> gemeenten) {
            OrganisatieNaam gemeente = gemeenten.get(line.get("gemeente"));
            String place = joined(gemeente == null ? line.get("gemeente") : "", line.get("district"), line.get("wijk"));
            return signaal(
                    werkruimte,
                    SignaalSoort.IDEE,
                    joinedLines(line.get("naam"), line.get("omschrijving")),
                    day(line.get("datum_begin")),
                    gemeente == null ? null : gemeente.id(),
                    place,
                    Set.of("bewonersbegroting"));
        }
    },

    /** Motions of the Tweede Kamer. */
    MOTIES(';', List.of("zaaknummer", "datum", "onderwerp", "themas_trefwoord", "tekst")) {
        @Override
        SignaalData read(CSVRecord line, WerkruimteId werkruimte, Map<String, OrganisatieNaam> gemeenten) {
            Set<String> labels = new LinkedHashSet<>(Set.of("motie"));
            labels.addAll(List.of(line.get("themas_trefwoord").split(";")));
            return signaal(
                    werkruimte,
                    SignaalSoort.VRAAG,
                    joinedLines(line.get("onderwerp"), line.get("tekst")),
                    day(line.get("datum")),
                    null,
                    "",
                    labels);
        }
    };

    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Number of the managed occasion "online". */
    private static final long ONLINE = 9;

    private final char delimiter;
    private final List<String> columns;

    SignaalFormat(char delimiter, List<String> columns) {
        this.delimiter = delimiter;
        this.columns = columns;
    }

    abstract SignaalData read(CSVRecord line, WerkruimteId werkruimte, Map<String, OrganisatieNaam> gemeenten);

    /** Columns that the head of the file must have. */
    List<String> columns() {
        return columns;
    }

    CSVFormat csv() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static SignaalData signaal(
            WerkruimteId werkruimte,
            SignaalSoort soort,
            String woorden,
            LocalDate day,
            @Nullable OrganisatieId gemeente,
            String kern,
            Set<String> labels) {
        return new SignaalData(
                werkruimte,
                soort,
                woorden,
                "",
                "",
                "",
                "",
                "",
                "",
                day,
                null,
                ONLINE,
                null,
                gemeente,
                kern,
                "",
                labels,
                null);
    }

    /** A day as the files write it: a year alone counts as its first day. */
    private static LocalDate day(String text) {
        try {
            if (text.matches("\\d{4}")) {
                return LocalDate.of(Integer.parseInt(text), 1, 1);
            }
            return text.contains(".") ? LocalDate.parse(text, DUTCH_DAY) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInput("gehoordOp", "exchange.date", text);
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("Other"))
                .collect(Collectors.joining(", "));
    }

    private static String joinedLines(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
