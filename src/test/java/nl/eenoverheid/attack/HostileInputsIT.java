package nl.eenoverheid.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.journey.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every page, found by its {@code @Route}, with every hostile input in every field, button, parameter and address. */
@Capability("L5")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputsIT extends AttackTest {
    private final HostileInputs inputs = HostileInputs.read();
    private final Set<String> done = new TreeSet<>();

    @Test
    void thereAreEnoughOfThem() {
        assertThat(inputs.all()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(200);
        assertThat(inputs.byClass()).hasSizeGreaterThanOrEqualTo(15).allSatisfy((name, lines) -> assertThat(lines)
                .isNotEmpty());
    }

    @Test
    void turnsBringThemAll() {
        Set<String> brought = new TreeSet<>();
        IntStream.range(5, 8).forEach(turn -> brought.addAll(inputs.share(turn, 3)));

        assertThat(brought).containsExactlyInAnyOrderElementsOf(inputs.all());
        assertThat(inputs.share(7, 1)).containsExactlyInAnyOrderElementsOf(inputs.all());
        assertThat(IntStream.range(5, 8)
                        .mapToObj(turn -> inputs.samples(turn, 3))
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(inputs.samples());
    }

    @Test
    void noPageDoesWhatAHostileInputSays() {
        int before = application().output().length();
        List<String> findings = new ArrayList<>();
        Set<String> fields = new TreeSet<>();
        int tables = 0;
        for (Account account : List.of(Account.MARIEKE, Account.BEHEER)) {
            HttpVisitor visitor = visitor(account);
            Pouring pouring = new Pouring(visitor, inputs);
            pourAll(visitor, pouring);
            findings.addAll(pouring.findings());
            tables += pouring.tables();
            fields.addAll(pouring.fields());
        }
        assertThat(done).as("pages poured over").hasSizeGreaterThan(20);
        assertThat(fields).as("fields found").hasSizeGreaterThan(60);
        assertThat(findings.stream().distinct()).isEmpty();
        assertThat(tables).as("tables downloaded").isPositive();
        assertThat(errors(before)).as("errors that nobody thought of").isEmpty();
    }

    @Test
    void aPageNobodyNamedIsFoundWithItsWindows() {
        Pouring pouring = new Pouring(visitor(Account.MARIEKE), inputs);

        pouring.page("/aanval/goed");

        assertThat(pouring.fields()).contains("/aanval/goed Op de pagina", "/aanval/goed » Vraag meer In het venster");
        assertThat(pouring.findings()).isEmpty();
    }

    @Test
    void aPageThatIsWrongIsSeen() {
        Pouring pouring = new Pouring(visitor(Account.MARIEKE), inputs);
        int before = application().output().length();

        pouring.page("/aanval/fout");

        assertThat(pouring.findings().toString())
                .contains(
                        "becomes markup", "becomes a script", "leads elsewhere", "becomes a handler", "escaped twice");
        assertThat(errors(before)).isNotEmpty();
    }

    @Test
    void anAddressCannotAddToTheAnswerOrLeadElsewhere() {
        HttpVisitor marieke = visitor(Account.MARIEKE);
        HttpVisitor stranger = stranger();
        for (String input : inputs.all()) {
            String encoded = HttpVisitor.encode(input.replaceAll("[\\ud800-\\udfff]", "?"));
            for (HttpResponse<String> answer : List.of(
                    marieke.get("/gehoord/" + encoded + "?werkruimte=" + encoded),
                    stranger.get("/login?error=" + encoded + "&continue=" + encoded))) {
                assertThat(answer.statusCode()).as(input).isLessThan(500);
                assertThat(answer.headers().firstValue("X-Injected")).as(input).isEmpty();
                assertThat(answer.headers()
                                .firstValue("Location")
                                .orElse(application().address()))
                        .as(input)
                        .startsWith(application().address());
                if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
                    assertThat(answer.body()).as(input).doesNotContain("zevenblad");
                }
            }
        }
    }

    private List<String> errors(int from) {
        return application()
                .output()
                .substring(from)
                .lines()
                .filter(line -> line.contains(" ERROR "))
                .toList();
    }

    private void pourAll(HttpVisitor visitor, Pouring pouring) {
        Deque<String> rest = new ArrayDeque<>(templates());
        for (int patience = rest.size(); !rest.isEmpty() && patience > 0; patience--) {
            String template = rest.removeFirst();
            Optional<String> path = reach(template, pouring);
            if (path.isEmpty()) {
                rest.addLast(template);
            } else if (visitor.get(path.get()).statusCode() == 200) {
                if (done.add(template)) {
                    pouring.page(path.get());
                    pouring.addresses(template);
                }
                patience = rest.size() + 1;
            }
        }
    }

    /** A path of a page: without its parameter where it can do without, otherwise the first link to one. */
    private static Optional<String> reach(String template, Pouring pouring) {
        if (!template.contains(":")) {
            return Optional.of(template);
        }
        Pattern wanted = Pattern.compile(template.replaceAll(":[^/]+", "\\\\d+"));
        return pouring.links().stream()
                .filter(link -> wanted.matcher(link).matches())
                .findFirst()
                .or(() -> template.endsWith("?") ? Optional.of(template.replaceFirst("/:.*", "")) : Optional.empty());
    }

    private static List<String> templates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        List<String> found = scanner.findCandidateComponents("nl.eenoverheid").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .map(view -> "/" + view.getAnnotation(Route.class).value()
                        + (HasUrlParameter.class.isAssignableFrom(view) ? "/:parameter" : ""))
                .sorted()
                .toList();
        assertThat(found).as("pages found").hasSizeGreaterThan(20);
        return found;
    }
}
