package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("L5")
class SignInThrottleTest {
    private static final String ADDRESS = "192.0.2.1";

    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 15", "6, 30", "7, 60", "8, 120", "11, 900", "40, 900"})
    void everyWrongPasswordAfterTheFifthMakesOneWaitLonger(int wrong, long seconds) {
        IntStream.range(0, wrong).forEach(unused -> {
            assertThat(throttle.admits("jan@ommen.example", ADDRESS)).isTrue();
            clock.advance(Duration.ofSeconds(900));
        });
        clock.advance(Duration.ofSeconds(-900));

        if (seconds > 0) {
            clock.advance(Duration.ofSeconds(seconds - 1));
            assertThat(throttle.admits("jan@ommen.example", ADDRESS)).isFalse();
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(throttle.admits("jan@ommen.example", ADDRESS)).isTrue();
    }

    @Test
    void strangerElsewhereDoesNotLockTheOwnerOut() {
        exhaust("jan@ommen.example", "198.51.100.7");

        assertThat(throttle.admits("jan@ommen.example", ADDRESS)).isTrue();
    }

    @Test
    void writingTheAddressOtherwiseGivesNoNewTries() {
        exhaust("jan@ommen.example", ADDRESS);

        assertThat(throttle.admits(" JAN@Ommen.example ", ADDRESS)).isFalse();
    }

    @Test
    void whoSignedInThereBeforeDoesNotWaitForOthersBehindTheSameAddress() {
        throttle.admits("jan@ommen.example", ADDRESS);
        throttle.succeeded("jan@ommen.example", ADDRESS);
        IntStream.range(0, 100).forEach(number -> throttle.admits("persoon" + number + "@ommen.example", ADDRESS));

        assertThat(throttle.admits("jan@ommen.example", ADDRESS)).isTrue();
        assertThat(throttle.admits("piet@ommen.example", ADDRESS)).isFalse();
    }

    @Test
    void signingInAgainAndAgainMakesNoRoomForGuessing() {
        IntStream.range(0, 60).forEach(number -> {
            throttle.admits("persoon" + number + "@ommen.example", ADDRESS);
            throttle.admits("jan@ommen.example", ADDRESS);
            throttle.succeeded("jan@ommen.example", ADDRESS);
        });

        assertThat(throttle.admits("piet@ommen.example", ADDRESS)).isFalse();
    }

    @Test
    void tryingManyAccountsFromOnePlaceDoesNotHelp() {
        long admitted = IntStream.range(0, 200)
                .filter(number -> throttle.admits("persoon" + number + "@ommen.example", ADDRESS))
                .count();

        assertThat(admitted).isEqualTo(60);
        assertThat(throttle.admits("ander@ommen.example", "203.0.113.9")).isTrue();
    }

    @Test
    void triesAtTheSameMomentDoNotSlipThrough() {
        long admitted = IntStream.range(0, 200)
                .parallel()
                .filter(unused -> throttle.admits("jan@ommen.example", ADDRESS))
                .count();

        assertThat(admitted).isEqualTo(5);
    }

    @Test
    void rightPasswordStartsAgain() {
        IntStream.range(0, 4).forEach(unused -> throttle.admits("jan@ommen.example", ADDRESS));
        throttle.admits("jan@ommen.example", ADDRESS);
        throttle.succeeded("jan@ommen.example", ADDRESS);

        IntStream.range(0, 5).forEach(unused -> assertThat(throttle.admits("jan@ommen.example", ADDRESS))
                .isTrue());
    }

    @Test
    void whatWasNotLookedAtDoesNotCount() {
        IntStream.range(0, 100).forEach(unused -> {
            assertThat(throttle.admits("jan@ommen.example", ADDRESS)).isTrue();
            throttle.undecided("jan@ommen.example", ADDRESS);
        });
    }

    private void exhaust(String email, String address) {
        IntStream.range(0, 5).forEach(unused -> throttle.admits(email, address));
        assertThat(throttle.admits(email, address)).isFalse();
    }
}
