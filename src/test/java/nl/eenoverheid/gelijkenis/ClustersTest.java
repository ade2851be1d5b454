package nl.eenoverheid.gelijkenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.gelijkenis.Clusters.Found;
import nl.eenoverheid.gelijkenis.Clusters.Text;
import org.junit.jupiter.api.Test;

@Capability("A12")
class ClustersTest {
    private static final List<String> SAID = List.of(
            "De streekbus rijdt niet meer op zondag.",
            "Zonder streekbus komt mijn moeder het dorp niet uit.",
            "Wanneer komt de streekbus terug?",
            "De streekbus zat elke ochtend vol met scholieren.",
            "Voor jongeren is hier geen huurwoning te vinden.",
            "Een huurwoning kost meer dan ik verdien.",
            "Op een huurwoning wacht je tien jaar.",
            "De huurwoning van mijn buren staat leeg.",
            "Volgens mevrouw Van Dalen is het stil.",
            "Ook mevrouw Van Dalen slaapt er slecht van.",
            "Vraag het mevrouw Van Dalen maar.",
            "Dat zei ook mevrouw Van Dalen gisteren.",
            "Mooi weer vandaag.");

    private final Clusters clusters = new Clusters();

    @Test
    void findsWhatTextsHaveInCommonAndNamesIt() {
        List<Found> found = clusters.find(texts(SAID));
        assertThat(found).extracting(Found::label).containsExactlyInAnyOrder("streekbus", "huurwoning");
        assertThat(found)
                .filteredOn(group -> group.label().equals("streekbus"))
                .singleElement()
                .satisfies(group -> assertThat(group.ids()).containsExactlyInAnyOrder(0L, 1L, 2L, 3L));
    }

    @Test
    void namesOfPeopleAreNoLabel() {
        assertThat(Names.in(SAID)).contains("dalen").doesNotContain("streekbus", "mevrouw");
    }

    @Test
    void fewTextsAreNoGroup() {
        assertThat(clusters.find(List.of())).isEmpty();
        assertThat(clusters.find(texts(SAID.subList(0, 2)))).isEmpty();
        assertThat(clusters.find(texts(List.of("", " ", "?", "de het een", "1234"))))
                .isEmpty();
    }

    @Test
    void tenThousandTakeSeconds() {
        List<String> many = new ArrayList<>();
        IntStream.range(0, 10_000)
                .forEach(number -> many.add(
                        number % 10 == 0
                                ? SAID.get(number / 10 % 8)
                                : "Gesprek " + number + " ging over woord" + number));
        long start = System.nanoTime();
        assertThat(clusters.find(texts(many))).extracting(Found::label).contains("streekbus", "huurwoning");
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(60);
    }

    private static List<Text> texts(List<String> said) {
        return IntStream.range(0, said.size())
                .mapToObj(number -> new Text(number, said.get(number)))
                .toList();
    }
}
