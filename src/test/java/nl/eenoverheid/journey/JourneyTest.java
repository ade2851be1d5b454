package nl.eenoverheid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What people do, in a real browser against the packaged application with the demo world. A journey fails by what it
 * expects and by every error in a browser; then a picture and the page of each visitor stand in {@code target/journeys}.
 */
abstract class JourneyTest {
    private final List<Visitor> visitors = new ArrayList<>();

    @RegisterExtension
    final AfterEachCallback ending = this::end;

    /** Somebody who has not signed in, on a laptop. */
    final Visitor visitor() {
        return visitor(Screen.LAPTOP);
    }

    /** Somebody who has not signed in. */
    final Visitor visitor(Screen screen) {
        return visitor(screen, application().address());
    }

    /** Somebody who reaches the product at this address. */
    final Visitor visitor(Screen screen, String address) {
        var visitor = new Visitor(Browsers.shared(), screen, address);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody of the demo world, signed in on a laptop. */
    final Visitor visitor(Account account) {
        return visitor(account, Screen.LAPTOP);
    }

    /** Somebody of the demo world, signed in. */
    final Visitor visitor(Account account, Screen screen) {
        return visitor(screen).signIn(account);
    }

    /** What the visitors go to. */
    PackagedApplication application() {
        return PackagedApplication.shared();
    }

    private void end(ExtensionContext test) {
        List<String> problems = visitors.stream()
                .flatMap(visitor -> visitor.problems().stream())
                .toList();
        if (test.getExecutionException().isPresent() || !problems.isEmpty()) {
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName();
            for (int i = 0; i < visitors.size(); i++) {
                visitors.get(i).keep(Path.of("target", "journeys"), name + "-" + (i + 1));
            }
        }
        visitors.forEach(Visitor::leave);
        assertThat(problems).as("errors in the browser").isEmpty();
    }
}
