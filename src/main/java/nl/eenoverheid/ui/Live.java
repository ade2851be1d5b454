package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Keeps a view true while others change what it shows. */
public final class Live {
    private final Function<Runnable, Runnable> subscribe;
    private final Runnable refresh;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private Runnable wake = () -> {};
    private @Nullable Runnable unsubscribe;

    private Live(Function<Runnable, Runnable> subscribe, Runnable refresh) {
        this.subscribe = subscribe;
        this.refresh = refresh;
    }

    /**
     * Runs {@code refresh} in the view after each change for as long as the view is on a screen. Changes that come while
     * one is waiting to be shown are shown together.
     *
     * @param subscribe takes what to run on a change, on any thread, and returns what ends that
     * @param refresh reads and shows again; when it finds that what is on the screen is not there any more for this
     *     person, the page is opened anew, which says so
     */
    public static void bind(Component view, Function<Runnable, Runnable> subscribe, Runnable refresh) {
        Live live = new Live(subscribe, refresh);
        view.addAttachListener(event -> live.start(event.getUI()));
        view.addDetachListener(event -> live.stop());
        view.getUI().filter(UI::isAttached).ifPresent(live::start);
    }

    private void start(UI ui) {
        stop();
        waiting.set(false);
        Runnable show = ui.accessLater(this::show, () -> {})::run;
        wake = () -> {
            if (waiting.compareAndSet(false, true)) {
                show.run();
            }
        };
        unsubscribe = subscribe.apply(wake);
    }

    private void stop() {
        if (unsubscribe != null) {
            unsubscribe.run();
            unsubscribe = null;
        }
    }

    /** What concerns the view may be other than before, when its person got or lost rights. */
    private void subscribeAnew(Runnable before) {
        unsubscribe = subscribe.apply(wake);
        before.run();
    }

    private void show() {
        waiting.set(false);
        if (unsubscribe != null) {
            try {
                subscribeAnew(unsubscribe);
                refresh.run();
            } catch (NotFound e) {
                UI.getCurrent().refreshCurrentRoute(false);
            }
        }
    }
}
