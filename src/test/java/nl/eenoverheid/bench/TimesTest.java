package nl.eenoverheid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void medianAndP95AreTimesThatWereMeasured() {
        Times times = new Times(
                LongStream.rangeClosed(1, 100).map(each -> each * 1_000_000).toArray());

        assertThat(times.median()).isEqualTo(50);
        assertThat(times.p95()).isEqualTo(95);
    }
}
