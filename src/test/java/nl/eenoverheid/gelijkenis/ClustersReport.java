package nl.eenoverheid.gelijkenis;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.eenoverheid.gelijkenis.Clusters.Found;
import nl.eenoverheid.gelijkenis.Clusters.Text;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Writes which groups come out of the real proposals and motions, each with its first ten: {@code ./eo clusters DIR} makes {@code
 * docs/clusters.md} of it, so that a reader can judge.
 */
final class ClustersReport {
    private static final int FIRST = 10;
    private static final int LONGEST = 90;

    private ClustersReport() {}

    public static void main(String[] arguments) throws IOException {
        Path files = Path.of(arguments[0], "uitspraken");
        List<String> proposals = read(
                files.resolve("pabulib_nl_voorstellen.csv"),
                ',',
                line -> line.get("naam") + ". " + line.get("omschrijving"));
        List<String> motions = read(
                files.resolve("moties.csv"),
                ';',
                line -> line.get("onderwerp").replaceFirst("^.*? over ", "").replaceFirst(" t\\.v\\.v\\..*", "") + ".\n"
                        + line.get("tekst"));
        StringBuilder page = new StringBuilder("""
                # Groups in what people really said

                Made by `./eo clusters ../shared/data`: the proposals of residents and the motions of the Tweede Kamer of that folder, taken as
                two selections, as **Zoek groepen** takes them. Names and first lines are as they came out; nobody mended them. A text can be in
                several groups. Rest: texts in no group.
                """);
        write(page, "Proposals of residents", proposals);
        write(page, "Motions", motions);
        Files.writeString(Path.of(arguments[1]), page);
    }

    private static void write(StringBuilder page, String title, List<String> said) {
        List<Text> texts = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            texts.add(new Text(at, said.get(at)));
        }
        List<Found> groups = new Clusters().find(texts);
        Set<Long> within = new HashSet<>();
        groups.forEach(group -> within.addAll(group.ids()));
        page.append(
                "%n## %s%n%n%,d texts, %d groups, rest %,d.%n%n| group | texts | its first ten |%n| --- | ---: | --- |%n"
                        .formatted(title, said.size(), groups.size(), said.size() - within.size()));
        for (Found group : groups) {
            List<String> first = group.ids().stream()
                    .limit(FIRST)
                    .map(id -> shortened(said.get(id.intValue())))
                    .toList();
            page.append(
                    "| %s | %d | %s |%n".formatted(group.label(), group.ids().size(), String.join(" · ", first)));
        }
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("").replace("|", "/").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    private static List<String> read(Path file, char divider, Function<CSVRecord, String> text) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(divider)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser lines = CSVParser.parse(reader, format)) {
            return lines.stream().map(text).toList();
        }
    }
}
