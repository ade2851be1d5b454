package nl.eenoverheid.attack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** The channel by which the server sends news to a tab. */
final class Push {
    private Push() {}

    /** Asks to hear the news for a tab. */
    static Reply connect(HttpVisitor visitor, int ui, String pushId) {
        var heard = new CompletableFuture<Reply>();
        try {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Cookie", "EO_SESSION=" + visitor.sessionOrNone())
                    .buildAsync(URI.create(visitor.address().replace("http", "ws") + path(ui, pushId)), new Ear(heard))
                    .orTimeout(5, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            return Reply.TURNED_AWAY;
        }
        return heard.completeOnTimeout(Reply.LISTENS, 1, TimeUnit.SECONDS).join();
    }

    private static String path(int ui, String pushId) {
        return "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1-javascript&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson%3B%20charset%3DUTF-8&X-atmo-protocol=true";
    }

    /** Completes when the news for a tab holds these words. */
    static CompletableFuture<Boolean> hears(HttpVisitor visitor, Tab tab, String words) {
        var heard = new CompletableFuture<Boolean>();
        var listens = new CompletableFuture<Void>();
        var all = new StringBuilder();
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", "EO_SESSION=" + visitor.sessionOrNone())
                .buildAsync(
                        URI.create(visitor.address().replace("http", "ws") + path(tab.ui(), tab.pushId())),
                        new WebSocket.Listener() {
                            @Override
                            public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                                listens.complete(null);
                                if (all.append(text).indexOf(words) >= 0) {
                                    heard.complete(true);
                                }
                                return WebSocket.Listener.super.onText(socket, text, last);
                            }
                        })
                .join();
        listens.completeOnTimeout(null, 2, TimeUnit.SECONDS).join(); // the server greets who it has taken in
        return heard;
    }

    enum Reply {
        LISTENS,
        TURNED_AWAY
    }

    private record Ear(CompletableFuture<Reply> heard) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            if (text.toString().contains("appError") || text.toString().contains("sessionExpired")) {
                heard.complete(Reply.TURNED_AWAY);
            }
            return WebSocket.Listener.super.onText(socket, text, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            heard.complete(Reply.TURNED_AWAY);
            return WebSocket.Listener.super.onClose(socket, status, reason);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            heard.complete(Reply.TURNED_AWAY);
        }
    }
}
