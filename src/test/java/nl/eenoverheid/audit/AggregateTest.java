package nl.eenoverheid.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import nl.eenoverheid.shared.Logged;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every field of every aggregate can be read in the trail, or is left out on purpose. */
class AggregateTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    @Test
    void everyFieldHasAName() {
        List<Aggregate> aggregates = aggregates();
        assertThat(aggregates).as("entities found").hasSizeGreaterThan(20);
        var missing = new TreeSet<String>();
        aggregates.forEach(aggregate -> aggregate.fields().stream()
                .map(AggregateField::label)
                .filter(label -> !isText(label))
                .forEach(missing::add));
        assertThat(missing)
                .as("give each a text in i18n/audit*.properties, or leave the field out with @Unlogged")
                .isEmpty();
    }

    @Test
    void everyAggregateHasAName() {
        assertThat(aggregates().stream()
                        .filter(aggregate -> aggregate.whole().isEmpty())
                        .map(aggregate -> "audit.untold." + aggregate.type().getSimpleName())
                        .filter(key -> !isText(key)))
                .as("for a change that no event tells")
                .isEmpty();
    }

    @Test
    void everyConstantHasAText() {
        var missing = new ArrayList<String>();
        aggregates().stream()
                .flatMap(aggregate -> aggregate.fields().stream())
                .filter(field -> field.field().getType().isEnum())
                .forEach(field -> {
                    Class<?> type = field.field().getType();
                    for (Object constant : type.getEnumConstants()) {
                        String key = Constants.key((Enum<?>) constant);
                        if (!isText(key)) {
                            missing.add(key);
                        }
                    }
                });
        assertThat(missing).isEmpty();
    }

    @Test
    void wordsAreNotKept() {
        assertThat(aggregates().stream()
                        .flatMap(aggregate -> aggregate.fields().stream())
                        .filter(field -> field.field().getType() == String.class)
                        .filter(field -> field.kind() != ValueKind.HIDDEN)
                        .map(AggregateField::label))
                .as("texts whose values can never be erased again")
                .isSubsetOf(
                        "audit.field.access.email",
                        "audit.field.access.functie",
                        "audit.field.access.naam",
                        "audit.field.access.namens",
                        "audit.field.access.taal",
                        "audit.field.besluit.identificatie",
                        "audit.field.dossier.naam",
                        "audit.field.huisstijl.bestand",
                        "audit.field.overheid.rsin",
                        "audit.field.workspace.doel",
                        "audit.field.workspace.naam");
    }

    @Test
    void tellsWhatChanged() {
        Aggregate aggregate = Aggregate.of(Example.class);
        assertThat(aggregate.fields())
                .extracting(AggregateField::name)
                .containsExactly("naam", "geheim", "accountId", "aantal");
        AggregateField naam = aggregate.field("naam").orElseThrow();
        assertThat(naam.between("oud", "nieuw"))
                .contains(new FieldChange("audit.field.audit.naam", ValueKind.TEXT, "oud", "nieuw"));
        assertThat(naam.between("", null)).isEmpty();
        assertThat(naam.between(null, "x".repeat(300)).orElseThrow().after())
                .hasSize(200)
                .endsWith("…");
        assertThat(aggregate.field("geheim").orElseThrow().between("oud", "nieuw"))
                .contains(new FieldChange("audit.field.audit.geheim", ValueKind.HIDDEN, null, null));
        assertThat(aggregate.field("accountId").orElseThrow().kind()).isEqualTo(ValueKind.ACCOUNT);
    }

    private static List<Aggregate> aggregates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Entity.class));
        return scanner.findCandidateComponents("nl.eenoverheid").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> Aggregate.of(ClassUtils.resolveClassName(String.valueOf(name), null)))
                .toList();
    }

    private static boolean isText(String key) {
        String module = key.substring(0, key.indexOf('.'));
        return LANGUAGES.stream().allMatch(language -> ResourceBundle.getBundle(
                        "i18n." + module,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .containsKey(key));
    }

    /** Fields of each kind. */
    @SuppressWarnings("unused")
    private static final class Example {
        @Logged
        private String naam;

        private String geheim;

        private @Nullable Long accountId;

        private int aantal;

        @Unlogged
        private String kop;
    }
}
