package nl.eenoverheid.opgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Zijde;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("G2")
class RegelBezettingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked,        linked,                                 percent of it that is linked
            8.3,            8.3=60,                                 60
            8.3,            8.3=60 8.3=50,                          110
            8.3,            8.3=60 8.1=50,                          60
            0.1,            0.1=60 0.10=50,                         60
            8.3/4.3.4,      8.3=60 8.3/4.3.4=50,                    110
            8.3/4.3.4,      8.3/4.3.2=90 8.3/4.3.4=50,              50
            8.3,            8.3/4.3.2=90 8.3/4.3.4=50,              90
            8.3,            8.3=20 8.3/4.3.2=90 8.3/4.3.4=50,       110
            """)
    void wholeTaakveldTakesOfEachCategory(String asked, String linked, BigDecimal percent) {
        List<RegelBezetting.Bezet> bezet = Stream.of(linked.split(" "))
                .map(each -> each.split("="))
                .map(each -> new RegelBezetting.Bezet(regel(each[0]), new BigDecimal(each[1])))
                .toList();

        assertThat(RegelBezetting.procent(regel(asked), bezet)).isEqualByComparingTo(percent);
    }

    private static Begrotingsregel regel(String text) {
        String[] parts = text.split("/");
        return new Begrotingsregel(new OverheidId(1), 2025, parts[0], Zijde.LASTEN, parts.length > 1 ? parts[1] : "");
    }
}
