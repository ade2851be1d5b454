package nl.eenoverheid.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerloopGroepTest {
    private static final Instant NOON = Instant.parse("2026-03-03T11:00:00Z");

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            anna linked            | 1
            anna linked, anna linked | 2
            anna claim raad, anna claim staten | 1 1
            anna claim raad, anna claim staten, anna claim bestuur | 3
            anna linked, bert linked | 1 1
            anna linked, anna changed, anna linked | 1 1 1
            anna linked, anna linked, bert claim raad | 2 1
            """)
    void whatIsAlikeAndStandsAfterEachOtherIsToldOnce(String happened, String told) {
        List<VerloopGroep> groups = VerloopGroep.of(Arrays.stream(happened.split(", "))
                .map(each -> regel(each, NOON))
                .toList());

        assertThat(groups)
                .extracting(each -> each.regels().size())
                .isEqualTo(Arrays.stream(told.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03T22:59:00Z, 1", "2026-03-03T23:01:00Z, 2"})
    void anotherDayStandsApart(Instant later, int groups) {
        assertThat(VerloopGroep.of(List.of(regel("anna linked", later), regel("anna linked", NOON))))
                .hasSize(groups);
    }

    private static VerloopRegel regel(String text, Instant op) {
        String[] words = text.split(" ");
        return new VerloopRegel(
                1,
                op,
                words[1],
                new Item(ItemSoort.KNOOP, 1),
                "",
                words.length == 3 ? words[2] : "",
                words[0],
                "Ommen",
                1);
    }
}
