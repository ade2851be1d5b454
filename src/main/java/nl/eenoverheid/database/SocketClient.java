package nl.eenoverheid.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** MariaDB's own client, over the socket of a server on this machine, as root. */
record SocketClient(Path programs, Path socket) {

    /**
     * Runs statements. The password goes by the environment and the statements by the input: others can read the command.
     *
     * @throws IOException when the server refuses one of them
     */
    void run(String statements, String password) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        programs.resolve("bin/mariadb").toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--batch",
                        "--socket=" + socket,
                        "--user=root")
                .redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", programs.resolve("libs").toString());
        builder.environment().put("MYSQL_PWD", password);
        Process client = builder.start();
        try (var input = client.outputWriter(StandardCharsets.UTF_8)) {
            input.write(statements);
        }
        String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (client.onExit().join().exitValue() != 0) {
            throw new IOException("MariaDB refused: " + answer.strip());
        }
    }
}
