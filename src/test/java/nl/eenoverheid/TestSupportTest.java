package nl.eenoverheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tools that other tests trust. */
@ApplicationTest
class TestSupportTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementBudget statements;

    @Autowired
    private Clock clock;

    @Autowired
    private TestClock testClock;

    @Test
    void budgetHolds() {
        assertThat(statements.atMost(1, this::askOnce)).isEqualTo(1);
        assertThat(statements.count(this::askOnce)).isEqualTo(1);
    }

    @Test
    void budgetThatIsExceededFailsAndListsTheStatements() {
        assertThatThrownBy(() -> statements.atMost(1, (Runnable) () -> {
                    askOnce();
                    askOnce();
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("select 1");
    }

    @Test
    void budgetOnNothingFails() {
        assertThatThrownBy(() -> statements.atMost(1, (Runnable) () -> {})).isInstanceOf(AssertionError.class);
    }

    @Test
    void applicationReadsTheTestClock() {
        testClock.advance(Duration.ofDays(3));
        assertThat(clock.instant()).isEqualTo(TestClock.START.plus(Duration.ofDays(3)));
    }

    private int askOnce() {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
