package nl.eenoverheid.batch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenoverheid.batch.BatchId;
import nl.eenoverheid.batch.BatchProgress;
import nl.eenoverheid.batch.BatchService;
import nl.eenoverheid.batch.BatchStatus;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.ui.Live;

/** How far the last act on many signalen is, for who asked for it: stop it, take it back, or put it away. */
final class BatchBanner extends Div {
    private final transient BatchService batches;
    private final transient List<BatchAct> kinds;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Div acts = new Div();

    BatchBanner(BatchService batches, List<BatchAct> kinds) {
        this.batches = batches;
        this.kinds = List.copyOf(kinds);
        addClassName("eo-batch");
        words.getElement().setAttribute("role", "status");
        acts.addClassName("eo-line");
        add(words, bar, acts);
        Live.bind(this, batches::follow, this::refresh);
        refresh();
    }

    private void refresh() {
        setVisible(false);
        batches.latest().ifPresent(this::show);
    }

    private void show(BatchProgress progress) {
        setVisible(true);
        bar.setVisible(progress.status().isBusy());
        bar.setMax(Math.max(1, progress.ahead()));
        bar.setValue(progress.passed());
        words.setText(text(progress));
        acts.removeAll();
        acts.add(buttons(progress));
    }

    private String text(BatchProgress progress) {
        List<String> text = new ArrayList<>(List.of(getTranslation(
                "batch.status." + progress.status().name(), progress.title(), progress.passed(), progress.ahead())));
        if (progress.status() == BatchStatus.DONE || progress.status() == BatchStatus.STOPPED) {
            add(text, "batch.done", progress.done());
            add(text, "batch.same", progress.same());
            refused(progress).ifPresent(text::add);
        } else if (progress.status() == BatchStatus.UNDONE) {
            add(text, "batch.takenBack", progress.takenBack());
            add(text, "batch.keptAsIs", progress.kept());
        }
        return String.join(" ", text);
    }

    private Optional<String> refused(BatchProgress progress) {
        return progress.refused() == 0
                ? Optional.empty()
                : kinds.stream()
                        .filter(act -> act.kind().equals(progress.kind()))
                        .findFirst()
                        .map(act -> act.refused(progress.refused()));
    }

    private void add(List<String> text, String key, int count) {
        if (count > 0) {
            text.add(getTranslation(key, count));
        }
    }

    private List<Component> buttons(BatchProgress progress) {
        var id = new BatchId(progress.id());
        List<Component> buttons = new ArrayList<>();
        switch (progress.status()) {
            case RUNNING, UNDOING -> buttons.add(button("batch.stop", id, batches::stop));
            case STOPPED -> {
                buttons.add(button("batch.resume", id, batches::resume));
                buttons.add(button("ui.undo", id, batches::undo));
            }
            case DONE -> {
                if (progress.done() > 0) {
                    buttons.add(button("ui.undo", id, batches::undo));
                }
            }
            case UNDONE -> {}
        }
        if (!progress.status().isBusy()) {
            NativeButton close = new NativeButton("✕", event -> act(id, batches::close));
            close.addClassName("eo-bar-button");
            close.getElement().setAttribute("aria-label", getTranslation("ui.close"));
            buttons.add(close);
        }
        return buttons;
    }

    private Button button(String key, BatchId id, Consumer<BatchId> act) {
        return new Button(getTranslation(key), event -> act(id, act));
    }

    /** It may have ended while the button was pressed; then the banner says so. */
    private void act(BatchId id, Consumer<BatchId> act) {
        try {
            act.accept(id);
        } catch (IllegalMove _) {
            // refreshed below
        }
        refresh();
    }
}
