package nl.eenoverheid.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What lies between a browser and the product, and can be cut: altogether, or just before or after a note arrives; or holds notes up. */
final class Wire implements AutoCloseable {
    private static final String NOTE = "POST /buiten/notities";
    private static final int CHUNK = 16 * 1024;

    private final ServerSocket entry;
    private volatile URI product;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = Fault.NONE;

    private Wire(ServerSocket entry, URI product) {
        this.entry = entry;
        this.product = product;
    }

    /** A new one to the product, at an address of its own. */
    static Wire to(String address) {
        try {
            var wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), URI.create(address));
            Thread.ofPlatform().daemon().start(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + entry.getLocalPort();
    }

    /** From now on; what is under way breaks off when nothing comes through. */
    void suffer(Fault next) {
        synchronized (this) {
            fault = next;
            notifyAll();
        }
        if (next == Fault.CUT) {
            open.forEach(Wire::shut);
        }
    }

    /** Leads to the product at another address from now on. */
    void leadTo(String address) {
        product = URI.create(address);
    }

    @Override
    public void close() {
        try {
            entry.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(Wire::shut);
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                connect(entry.accept());
            } catch (IOException e) {
                continue; // of this one connection, or it was closed
            }
        }
    }

    private void connect(Socket browser) throws IOException {
        if (fault == Fault.CUT) {
            shut(browser);
            return;
        }
        Socket server;
        try {
            server = new Socket(product.getHost(), product.getPort());
        } catch (IOException e) {
            shut(browser);
            return;
        }
        open.add(browser);
        open.add(server);
        var line = new Line(browser, server);
        Thread.ofPlatform().daemon().start(() -> line.carry(browser, server, true));
        Thread.ofPlatform().daemon().start(() -> line.carry(server, browser, false));
    }

    private synchronized void waitWhileHeld() {
        while (fault == Fault.HELD) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What goes wrong on the way. */
    enum Fault {
        NONE,
        CUT,
        NOTE_LOST,
        /** Notes wait on the way until it is another one. */
        HELD,
        ANSWER_LOST
    }

    /** One connection, both ways. */
    private final class Line {
        private final Socket browser;
        private final Socket server;
        private volatile boolean mute;

        Line(Socket browser, Socket server) {
            this.browser = browser;
            this.server = server;
        }

        void carry(Socket from, Socket to, boolean up) {
            byte[] chunk = new byte[CHUNK];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    boolean note = up && new String(chunk, 0, read, StandardCharsets.ISO_8859_1).startsWith(NOTE);
                    if (note && fault == Fault.NOTE_LOST) {
                        break;
                    }
                    if (note) {
                        waitWhileHeld();
                    }
                    mute |= note && fault == Fault.ANSWER_LOST;
                    if (!up && mute) {
                        break;
                    }
                    out.write(chunk, 0, read);
                }
            } catch (IOException e) {
                mute = true; // the other side went away
            }
            shut(browser);
            shut(server);
        }
    }
}
