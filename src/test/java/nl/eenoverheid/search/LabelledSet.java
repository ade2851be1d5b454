package nl.eenoverheid.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The pairs that the project ships, and other texts among which the second of a pair must be found. */
final class LabelledSet {
    private LabelledSet() {}

    static List<Pair> pairs() {
        return Arrays.stream(Hand.values()).flatMap(LabelledSet::pairs).toList();
    }

    private static Stream<Pair> pairs(Hand hand) {
        return lines(hand.file)
                .skip(1)
                .map(line -> line.split("\t"))
                .map(part -> new Pair(hand, Half.valueOf(part[0]), part[1], part[2], part[3]));
    }

    static List<String> distractors() {
        List<String> subjects = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        lines("distractors.txt").forEach(line -> {
            String text = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("subject:")) {
                Arrays.stream(text.split("\\|")).map(String::strip).forEach(subjects::add);
            } else {
                remarks.add(text);
            }
        });
        return subjects.stream()
                .flatMap(subject -> remarks.stream().map(remark -> subject + " " + remark))
                .toList();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(LabelledSet.class.getResourceAsStream("/gelijkenis/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who wrote the pairs: the second did not know how alike texts are found. */
    enum Hand {
        FIRST("pairs.tsv"),
        SECOND("pairs-second.tsv");

        private final String file;

        Hand(String file) {
            this.file = file;
        }
    }

    /** The lists of words are made looking at D only. */
    enum Half {
        D,
        T
    }

    record Pair(Hand hand, Half half, String label, String one, String other) {}
}
