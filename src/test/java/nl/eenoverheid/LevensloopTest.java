package nl.eenoverheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.Test;

class LevensloopTest {
    private enum Fase {
        VERKENNING,
        GESLOTEN
    }

    private enum Rol {
        EIGENAAR
    }

    private enum Toestand {
        OPEN
    }

    @Test
    void aTableThatLacksLinesOrHasOthersIsRefused() {
        assertThatThrownBy(() -> Levensloop.rijen("dossier", Fase.class, Toestand.class, Rol.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lacks [VERKENNING OPEN EIGENAAR")
                .hasMessageContaining("has too much [");
    }

    @Test
    void anActEndsInAStateOrInAReason() {
        assertThat(Levensloop.uitkomst(() -> {}, () -> Fase.GESLOTEN)).isEqualTo("GESLOTEN");
        assertThat(Levensloop.uitkomst(
                        () -> {
                            throw new IllegalMove("dossier.move.closed");
                        },
                        () -> Fase.GESLOTEN))
                .isEqualTo("dossier.move.closed");
        assertThat(Levensloop.uitkomst(
                        () -> {
                            throw new NotFound();
                        },
                        () -> Fase.GESLOTEN))
                .isEqualTo("shell.failure.notFound");
    }

    @Test
    void oneSentenceIsToldFromMore() {
        assertThat(Levensloop.isEenZin("dossier.move.closed")).isTrue();
        assertThat(Levensloop.isEenZin("dossier.move.stillOpen")).isTrue();
        assertThat(Levensloop.isEenZin("shell.failure.stale")).as("three").isFalse();
        assertThat(Levensloop.isEenZin("dossier.move.doesNotExist")).isFalse();
    }
}
