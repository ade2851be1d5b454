package nl.eenoverheid.bijlage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.eenoverheid.Capability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("A13")
class ByteRangeTest {

    /** Of a file of 100 bytes; nothing means the whole of it. */
    @ParameterizedTest
    @CsvSource({
        "bytes=0-,bytes 0-99/100",
        "bytes=10-19,bytes 10-19/100",
        "bytes=90-500,bytes 90-99/100",
        "bytes=-20,bytes 80-99/100",
        "bytes=-500,bytes 0-99/100",
        "bytes=100-,",
        "bytes=20-10,",
        "bytes=-,",
        "bytes=0-1;5-6,",
        "regels=0-1,",
        "bytes=99999999999999999999-,",
        ","
    })
    void onePartIsGivenAndNothingElse(String header, String answer) {
        assertThat(ByteRange.of(header, 100).map(part -> part.of(100)).orElse(null))
                .isEqualTo(answer);
    }
}
