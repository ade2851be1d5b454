package nl.eenoverheid.duiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DuidingRoutesTest {
    @Test
    void theStartPageTakesSignalenAndMaybeAWerkruimte() {
        assertThat(DuidingRoutes.start(List.of(1L, 2L, 3L), 5L))
                .isEqualTo("duidingen/nieuw?signalen=1,2,3&werkruimte=5");
        assertThat(DuidingRoutes.start(List.of(1L), null)).isEqualTo("duidingen/nieuw?signalen=1");
    }
}
