package nl.eenoverheid.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMergeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wie wacht wordt boos      | wie lang wacht wordt boos | wie wacht wordt niet boos | wie lang wacht wordt niet boos
            wie wacht wordt boos      | wie wacht wordt kwaad     | wie wacht wordt boos      | wie wacht wordt kwaad
            wie wacht wordt boos      | wie wacht wordt kwaad     | wie wacht wordt kwaad     | wie wacht wordt kwaad
            wie wacht wordt boos      | wie wacht wordt kwaad     | wie wacht wordt moe       |
            wie wacht wordt boos      | wacht wordt boos          | iedereen wacht wordt boos |
            een huis in het dorp      | een huis in ons dorp      | een woning in het dorp    | een woning in ons dorp
            een huis in het dorp      | geheel anders gezegd dus  | een woning in het dorp    |
            eerst dan                 | eerst dan straks          | eerst dan later           |
            """)
    void changesOfBothStandUnlessTheyMeet(String base, String theirs, String mine, String merged) {
        assertThat(TextMerge.merge(base, theirs, mine)).isEqualTo(Optional.ofNullable(merged));
        assertThat(TextMerge.merge(base, mine, theirs))
                .as("whoever saves first")
                .isEqualTo(Optional.ofNullable(merged));
    }

    @Test
    void noWordIsLostWhateverTwoPeopleDo() {
        Random random = new Random(20261122);
        int merged = 0;
        for (int round = 0; round < 2000; round++) {
            List<String> base =
                    IntStream.range(0, 30).mapToObj(i -> "woord" + i).toList();
            String theirs = changed(base, "zij", random);
            String mine = changed(base, "wij", random);
            Optional<String> both = TextMerge.merge(String.join(" ", base), theirs, mine);
            if (both.isPresent()) {
                merged++;
                assertThat(words(both.get())).containsAll(newWords(theirs)).containsAll(newWords(mine));
                assertThat(words(both.get())).doesNotHaveDuplicates();
            }
        }
        assertThat(merged).as("texts that were merged, of 2000").isBetween(200, 1999);
    }

    @Test
    void versionsAreComparedByWord() {
        assertThat(TextDiff.between("Wachten maakt boos.\n\nHet is vol.", "Niet weten maakt boos.\n\nHet is vol."))
                .containsExactly(
                        new TextDiff.Part(TextDiff.Kind.REMOVED, "Wachten "),
                        new TextDiff.Part(TextDiff.Kind.ADDED, "Niet weten "),
                        new TextDiff.Part(TextDiff.Kind.SAME, "maakt boos.\n\nHet is vol."));
        assertThat(TextDiff.between("", "Nieuw")).containsExactly(new TextDiff.Part(TextDiff.Kind.ADDED, "Nieuw"));
        assertThat(TextDiff.between("Gelijk", "Gelijk"))
                .containsExactly(new TextDiff.Part(TextDiff.Kind.SAME, "Gelijk"));
    }

    @Test
    void bothVersionsCanBeReadBackFromWhatDiffers() {
        Random random = new Random(7);
        List<String> base =
                IntStream.range(0, 200).mapToObj(i -> "woord" + i % 40).toList();
        String earlier = String.join(" ", base);
        for (int round = 0; round < 200; round++) {
            String later = changed(base, "later", random).replace("woord7 ", "woord7\n\n");
            List<TextDiff.Part> parts = TextDiff.between(earlier, later);
            assertThat(text(parts, TextDiff.Kind.ADDED)).isEqualTo(earlier);
            assertThat(text(parts, TextDiff.Kind.REMOVED)).isEqualTo(later);
        }
    }

    private static String text(List<TextDiff.Part> parts, TextDiff.Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(TextDiff.Part::text)
                .collect(Collectors.joining());
    }

    /** A few words replaced, put in or taken out. */
    private static String changed(List<String> base, String whose, Random random) {
        List<String> words = new ArrayList<>(base);
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, whose + i);
                case 1 -> words.add(at, whose + i);
                default -> words.remove(at);
            }
        }
        return String.join(" ", words);
    }

    private static List<String> newWords(String text) {
        return words(text).stream().filter(word -> !word.startsWith("woord")).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
