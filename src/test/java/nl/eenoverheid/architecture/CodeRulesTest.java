package nl.eenoverheid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code against each rule, and each rule against code that breaks it. */
class CodeRulesTest {

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(Code.MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(ArchRule rule) {
        assertThat(rule.evaluate(Code.BAD).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void decisionIsWrittenDown(Decision decision) {
        assertThat(decision.path()).exists();
    }

    static Stream<Named<ArchRule>> rules() {
        return Arrays.stream(CodeRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(CodeRulesTest::rule);
    }

    private static Named<ArchRule> rule(Field field) {
        try {
            return Named.of(field.getName(), (ArchRule) field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
