package nl.eenoverheid.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.EenOverheidApplication;

/** The packaged application as a process of its own, as an administrator would run it. */
public final class PackagedApplication {
    /** A crash may lose the last second. */
    private static final String UNSAFE = "--eenoverheid.database.durable=false";

    private static final Pattern ADDRESS = Pattern.compile("is ready: (http://127\\.0\\.0\\.1:\\d+)");

    private final Path data;
    private final Process process;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final StringBuffer output = new StringBuffer();
    private final Thread reader;

    private PackagedApplication(Path data, Process process) {
        this.data = data;
        this.process = process;
        reader = Thread.ofPlatform()
                .daemon()
                .start(this::read); // reading it holds a thread, of which there are few virtual ones
    }

    /** The one that all journeys of this fork share, with the demo world in it. */
    public static PackagedApplication shared() {
        return Shared.application;
    }

    /**
     * Stops the one that all journeys share, as an administrator would, and starts it again on the same data at another address.
     *
     * @param meanwhile what happens while there is none
     */
    static PackagedApplication restartShared(Runnable meanwhile) {
        shared().stop();
        try {
            meanwhile.run();
        } finally {
            Shared.application = start(shared().data(), Shared.options());
        }
        return shared();
    }

    /** A folder that tests which run beside each other do not share. */
    public static Path folder(String name) {
        return Path.of("target", System.getProperty("eenoverheid.fork"), name).toAbsolutePath();
    }

    /** Starts the jar on a data folder and a free port; it need not become ready. */
    public static PackagedApplication launch(Path data, String... options) {
        return launch(List.of("-jar", System.getProperty("eenoverheid.jar")), data, options);
    }

    /** Starts one with the demo world that has a folder of classes beside its own, and waits until it answers. */
    public static PackagedApplication startDemoWith(Path classes, Path data, String... options) {
        PlayedDemo.copyTo(data);
        String path = System.getProperty("eenoverheid.unpacked") + File.pathSeparator + classes;
        return launch(sooner("-cp", path, EenOverheidApplication.class.getName()), data, options)
                .ready();
    }

    /** Starts one with the demo world, and waits until it answers. */
    static PackagedApplication startDemo(Path data, String... options) {
        PlayedDemo.copyTo(data);
        return start(data, options);
    }

    /** Lets one play the demo world, and stops it. */
    static void play(Path data, List<String> jvm) {
        List<String> program = new ArrayList<>(jvm);
        program.addAll(List.of("-jar", System.getProperty("eenoverheid.unpacked")));
        launch(program, data, UNSAFE).ready().stop();
    }

    private static PackagedApplication launch(List<String> program, Path data, String... options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(program);
        command.addAll(List.of("--server.port=0", "--eenoverheid.database.data=" + data));
        command.addAll(List.of(options));
        try {
            return new PackagedApplication(
                    data, new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the jar and waits until it answers. */
    public static PackagedApplication startJar(Path data, String... options) {
        return launch(data, options).ready();
    }

    /** Starts what the jar holds, which is sooner there, and waits until it answers. */
    public static PackagedApplication start(Path data, String... options) {
        return launch(sooner("-jar", System.getProperty("eenoverheid.unpacked")), data, options)
                .ready();
    }

    private static List<String> sooner(String... program) {
        List<String> all = new ArrayList<>(PlayedDemo.loadsSooner());
        all.addAll(List.of(program));
        return all;
    }

    private PackagedApplication ready() {
        address();
        return this;
    }

    /** Where it answers, once it does. */
    public String address() {
        try {
            return address.get(3, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The application did not start:\n" + output, e);
        }
    }

    public Path data() {
        return data;
    }

    /** What it wrote on the console until now; all of it once it ended. */
    public String output() {
        return output.toString();
    }

    /** Asks it to stop and waits; the result is its exit code. */
    public int stop() {
        process.toHandle().destroy(); // not Process.destroy(), which stops listening to what it says last
        return awaitEnd();
    }

    /** Ends it at once, as a power cut would; its database server stays behind. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The application does not end:\n" + output);
            }
            reader.join(TimeUnit.SECONDS.toMillis(5));
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                Matcher found = ADDRESS.matcher(line);
                if (found.find()) {
                    address.complete(found.group(1));
                }
            }
            address.completeExceptionally(new IOException("it ended"));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    /** Started when the first journey asks for it. */
    private static final class Shared {
        static volatile PackagedApplication application = startShared();

        static String[] options() {
            List<String> options = new ArrayList<>(Mailbox.options());
            options.add(UNSAFE);
            return options.toArray(String[]::new);
        }

        private static PackagedApplication startShared() {
            PackagedApplication application = startDemo(folder("journeys"), options());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> shared().stop()));
            return application;
        }
    }
}
