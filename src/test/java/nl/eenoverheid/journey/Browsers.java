package nl.eenoverheid.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One Chromium for all journeys of a run. The one of this machine is used; where there is none, one is taken from the npm
 * registry and kept in {@code .browser}. A run without a browser fails.
 */
final class Browsers {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    /** A busy machine is slow, which is no fault of the product. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Browser SHARED = launch();

    private Browsers() {}

    static Browser shared() {
        return SHARED;
    }

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = launch(playwright);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static Browser launch(Playwright playwright) {
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        Optional<Path> installed = installed();
        if (installed.isPresent()) {
            return playwright.chromium().launch(options.setExecutablePath(installed.get()));
        }
        DownloadedBrowser downloaded = DownloadedBrowser.obtain();
        return playwright
                .chromium()
                .launch(options.setExecutablePath(downloaded.program()).setEnv(downloaded.environment()));
    }

    /** The browser of this machine; {@code EENOVERHEID_BROWSER=npm} passes over it. */
    private static Optional<Path> installed() {
        if ("npm".equals(System.getenv("EENOVERHEID_BROWSER"))) {
            return Optional.empty();
        }
        return Stream.of(
                        System.getenv().getOrDefault("CHROME_BIN", "/usr/bin/chromium"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A headless Chromium from the npm registry, with the libraries that a bare Linux lacks. */
    private record DownloadedBrowser(Path folder) {
        private static final String PACKAGE = "@sparticuz/chromium@153.0.0";

        static DownloadedBrowser obtain() {
            var browser = new DownloadedBrowser(Path.of(".browser").toAbsolutePath());
            try {
                if (!Files.isExecutable(browser.program())) {
                    browser.download();
                }
                browser.run(browser.program().toString(), "--version");
                return browser;
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "No Chromium or Chrome was found on this machine and none could be had from the npm registry."
                                + " Install one (on Debian: apt install chromium), or set CHROME_BIN to it.",
                        e);
            }
        }

        Path program() {
            return folder.resolve("chromium");
        }

        Map<String, String> environment() {
            var environment = new HashMap<>(System.getenv());
            environment.put("LD_LIBRARY_PATH", folder.resolve("lib").toString());
            if (!Files.isDirectory(Path.of("/usr/share/fonts"))) {
                environment.put("FONTCONFIG_PATH", folder.toString());
            }
            return environment;
        }

        private void download() throws IOException {
            Files.createDirectories(folder);
            Path node = Path.of(".node", "bin").toAbsolutePath();
            Path script = Path.of("src/test/resources/unpack-chromium.mjs").toAbsolutePath();
            run(node.resolve("npm").toString(), "install", "--prefix", folder.toString(), "--no-save", PACKAGE);
            run(node.resolve("node").toString(), script.toString());
        }

        private void run(String... command) throws IOException {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile());
            builder.environment().putAll(environment());
            Path node = Path.of(".node", "bin").toAbsolutePath();
            builder.environment().merge("PATH", node.toString(), (path, own) -> own + ":" + path);
            Process process = builder.start();
            try {
                if (!process.waitFor(5, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IOException(command[0] + " took longer than five minutes");
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted", e);
            }
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ":\n" + Files.readString(folder.resolve("log")));
            }
        }
    }
}
