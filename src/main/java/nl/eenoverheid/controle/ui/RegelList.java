package nl.eenoverheid.controle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.eenoverheid.controle.ControleDetail;
import nl.eenoverheid.controle.ControleRegel;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.PagedList;
import org.jspecify.annotations.Nullable;

/** The accounts of a review, in stretches: all, those not judged yet, or those that deserve a look. */
final class RegelList extends Div {
    private static final int PAGE = 50;

    private final transient RegelCard.Judge judge;
    private final FilterBar filter = new FilterBar();
    private final PagedList<Line> list;
    private transient List<ControleRegel> regels = List.of();
    private boolean open;
    private Show show = Show.ALL;

    RegelList(RegelCard.Judge judge) {
        this.judge = judge;
        addClassName("eo-col");
        list = new PagedList<>(this::page, this::card, this::nothing);
        add(filter, list);
    }

    void show(ControleDetail detail) {
        regels = detail.regels();
        open = detail.isOpen();
        showFilter();
        list.reload();
    }

    private void showFilter() {
        filter.removeAll();
        for (Show each : Show.values()) {
            filter.add(new Chip(
                    getTranslation(
                            "controle.show." + each.name(),
                            regels.stream().filter(each::holds).count()),
                    each == show,
                    () -> choose(each)));
        }
    }

    private void choose(Show chosen) {
        show = chosen;
        showFilter();
        list.restart();
    }

    private Page<Line> page(@Nullable String after) {
        int from = after == null ? 0 : Integer.parseInt(after);
        List<Line> rows = regels.stream()
                .filter(show::holds)
                .skip(from)
                .map(regel -> new Line(regel, open))
                .toList();
        return rows.size() > PAGE
                ? new Page<>(rows.subList(0, PAGE), Integer.toString(from + PAGE))
                : new Page<>(rows, null);
    }

    private Component card(Line line) {
        return new RegelCard(line.regel(), line.open(), judge);
    }

    private Component nothing() {
        return new EmptyState(getTranslation("controle.none.title"), getTranslation("controle.none.text"));
    }

    /** What a card shows: one that was open is another when it is signed. */
    private record Line(ControleRegel regel, boolean open) {}

    private enum Show {
        ALL,
        LEFT,
        LOOK;

        boolean holds(ControleRegel regel) {
            return switch (this) {
                case ALL -> true;
                case LEFT -> regel.uitspraak() == null;
                case LOOK -> !regel.aandacht().isEmpty();
            };
        }
    }
}
