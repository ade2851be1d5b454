package nl.eenoverheid.opgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Zijde;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of the table: number:government:side:category:amount, with the government that gets it after an arrow. */
@Capability("G3")
class DubbeltellingenTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the province passes 400 on, Ommen spends 900 and says that 400 of it comes from a province
            1:OV:LASTEN:4.3.2:400 2:OM:LASTEN::900 3:OM:BATEN:4.3.4:400,            1>3=400
            # Ommen says less came in
            1:OV:LASTEN:4.3.2:400 2:OM:LASTEN::900 3:OM:BATEN:4.3.4:250,            1>3=250
            # what it spends of it is not linked, so nothing is there twice
            1:OV:LASTEN:4.3.2:400 3:OM:BATEN:4.3.4:400,                             ''
            # income from municipalities is not from the province
            1:OV:LASTEN:4.3.2:400 2:OM:LASTEN::900 3:OM:BATEN:4.3.2:400,            ''
            # said to be for Dalfsen
            1:OV:LASTEN:4.3.2:400>DA 2:OM:LASTEN::900 3:OM:BATEN:4.3.4:400,         ''
            # said to be for Ommen, of which no income is linked: told, not taken off
            1:OV:LASTEN:4.3.2:400>OM 2:OM:LASTEN::900,                              1>2=400?
            # two get a part of it
            1:OV:LASTEN:4.3.2:400 2:OM:LASTEN::900 3:OM:BATEN:4.3.4:300 4:DA:LASTEN::50 5:DA:BATEN:4.3.4:90, 1>3=300 1>5=50
            # another kind of cost
            1:OV:LASTEN:3.8:400 2:OM:LASTEN::900 3:OM:BATEN:4.3.4:400,              ''
            """)
    void moneyThatPassesOnIsThereOnce(String lines, String found) {
        List<Dubbeltellingen.Lid> leden =
                Stream.of(lines.split(" ")).map(DubbeltellingenTest::lid).toList();

        assertThat(Dubbeltellingen.in(leden).stream()
                        .map(each -> each.van().value() + ">" + each.naar().value() + "=" + each.bedrag()
                                + (each.zeker() ? "" : "?"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }

    private static Dubbeltellingen.Lid lid(String text) {
        String[] parts = text.split(":");
        String[] amount = parts[4].split(">");
        return new Dubbeltellingen.Lid(
                new BijdrageId(Long.parseLong(parts[0])),
                overheid(parts[1]),
                parts[1].equals("OV") ? Overheidslaag.PROVINCIE : Overheidslaag.GEMEENTE,
                2025,
                Zijde.valueOf(parts[2]),
                parts[3],
                amount.length > 1 ? overheid(amount[1]) : null,
                new BigDecimal(amount[0]));
    }

    private static OverheidId overheid(String code) {
        return new OverheidId(code.hashCode());
    }
}
