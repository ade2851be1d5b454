package nl.eenoverheid.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.eenoverheid.journey.Account;
import nl.eenoverheid.journey.PackagedApplication;
import org.springframework.util.FileSystemUtils;

/** Attacks over HTTP on the packaged application with the demo world, which all attacks of a run share. */
abstract class AttackTest {
    /** Stands in what attackers send, and may never stand in the log. */
    static final String PAYLOAD = "zevenblad";

    /** Somebody without a browser who has not signed in. */
    final HttpVisitor stranger() {
        return new HttpVisitor(application().address());
    }

    /** A stranger at a network address, as a proxy before the product tells it. */
    final HttpVisitor stranger(String from) {
        return new HttpVisitor(application().address(), "X-Forwarded-For", from);
    }

    /** Strangers of one address come, each with a new session, until one has to wait. */
    final HttpResponse<String> untilRefused(String address) {
        return Stream.generate(() -> stranger(address).get("/login"))
                .limit(2_000)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    final HttpVisitor visitor(Account account) {
        return HttpVisitor.signedIn(application().address(), account);
    }

    PackagedApplication application() {
        return Attacked.APPLICATION;
    }

    /** Does something that is refused, and expects exactly one line about it in the log, without what was sent. */
    final <T> T isRefused(String act, Supplier<T> attack) {
        int before = application().output().length();
        T result = attack.get();
        await().atMost(Duration.ofSeconds(5)).until(() -> !refusals(before).isEmpty());
        assertThat(refusals(before)).as("lines in the log").singleElement().satisfies(line -> assertThat(line)
                .containsPattern("Refused: (account \\d+|nobody signed in) " + act)
                .containsPattern("\\([0-9.]+\\)$"));
        assertThat(application().output().substring(before))
                .doesNotContain(PAYLOAD)
                .doesNotContain("\tat ");
        return result;
    }

    private List<String> refusals(int from) {
        return application()
                .output()
                .substring(from)
                .lines()
                .filter(line -> line.contains("Refused: "))
                .toList();
    }

    /** Started when the first attack asks for it. */
    private static final class Attacked {
        private static final String OWN_PAGES = "badexample/attack";

        static final PackagedApplication APPLICATION = start();

        private static PackagedApplication start() {
            Path data = PackagedApplication.folder("attacks");
            Path pages = PackagedApplication.folder("pages");
            try {
                FileSystemUtils.deleteRecursively(pages);
                FileSystemUtils.copyRecursively(Path.of("target", "test-classes", OWN_PAGES), pages.resolve(OWN_PAGES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            PackagedApplication application = PackagedApplication.startDemoWith(
                    pages,
                    data,
                    "--spring.main.sources=badexample.attack.AttackPages",
                    "--eenoverheid.database.durable=false",
                    "--vaadin.heartbeat-interval=2",
                    "--eenoverheid.shell.stranger-timeout=5s",
                    "--eenoverheid.shell.address.sessions-at-once=300",
                    "--eenoverheid.shell.address.sessions-per-minute=60",
                    "--server.forward-headers-strategy=native");
            Runtime.getRuntime().addShutdownHook(new Thread(application::stop));
            return application;
        }
    }
}
