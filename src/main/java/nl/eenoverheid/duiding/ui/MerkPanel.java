package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;
import org.jspecify.annotations.Nullable;

/** The table of marks with what narrows it; of many signalen it shows a stretch at a time. */
final class MerkPanel extends Composite<Div> implements MerkTable.Acts {
    private static final int STRETCH = 25;

    private final transient DuidingTable table;
    private final FilterBar filters = new FilterBar();
    private final Paragraph keys = new Paragraph();
    private final MerkTable marks;
    private final Button more = new Button();
    private MerkFilter filter = MerkFilter.ALLES;
    private int stretches = 1;
    private transient DuidingDetail shown;
    private transient List<Integer> counts = List.of();

    MerkPanel(DuidingDetail duiding, DuidingTable table) {
        this.table = table;
        shown = duiding;
        marks = new MerkTable(this);
        keys.addClassNames("eo-soft", "duiding-keys");
        keys.setText(getTranslation("duiding.table.keys"));
        more.addClassName("eo-more");
        more.addClickListener(click -> {
            stretches++;
            show(shown);
        });
        getContent().addClassName("eo-col");
        getContent().add(filters, keys, marks, more);
        show(duiding);
    }

    /** Shows it as it is now. */
    void show(DuidingDetail duiding) {
        shown = duiding;
        keys.setVisible(marks());
        showFilters();
        List<DuidingDetail.Rij> rows = rows();
        marks.show(duiding, rows.stream().limit((long) stretches * STRETCH).toList(), marks());
        int left = rows.size() - stretches * STRETCH;
        more.setVisible(left > 0);
        more.setText(getTranslation("duiding.table.more", Math.min(left, STRETCH), rows.size()));
    }

    @Override
    public void ask(long signaal) {
        shown.eigen().ifPresent(eigen -> rij(signaal).ifPresent(rij -> {
            Optional<Runnable> next = shown.rijen().stream()
                    .filter(each -> each.signaalId() != signaal)
                    .filter(each -> !each.merken().containsKey(eigen.organisatieId()))
                    .findFirst()
                    .map(each -> () -> ask(each.signaalId()));
            new MerkDialog(
                            rij,
                            eigen.naam(),
                            rij.merken().get(eigen.organisatieId()),
                            (merk, woorden) -> table.mark(signaal, merk, woorden),
                            () -> history(signaal),
                            next)
                    .open();
        }));
    }

    @Override
    public void mark(long signaal, @Nullable Merk merk) {
        shown.eigen().ifPresent(eigen -> rij(signaal).ifPresent(rij -> {
            DuidingDetail.Gemerkt said = rij.merken().get(eigen.organisatieId());
            table.mark(signaal, merk, merk == null || said == null ? "" : said.woorden());
        }));
    }

    @Override
    public void history(long signaal) {
        rij(signaal).ifPresent(rij -> new MerkHistoryDialog(rij, table.merken(signaal)).open());
    }

    @Override
    public void remove(long signaal) {
        boolean said = rij(signaal).filter(rij -> !rij.merken().isEmpty()).isPresent();
        if (said || shown.deelnemers().stream().anyMatch(DuidingDetail.Deelnemer::getekend)) {
            new ReasonDialog("remove", reden -> table.remove(signaal, reden)).open();
        } else {
            table.remove(signaal, "");
        }
    }

    private boolean marks() {
        return shown.canWrite() && shown.isOpen();
    }

    private List<DuidingDetail.Rij> rows() {
        return shown.rijen().stream().filter(rij -> filter.takes(rij, shown)).toList();
    }

    private void showFilters() {
        List<Integer> now = List.of(MerkFilter.values()).stream()
                .map(each -> (int) shown.rijen().stream()
                        .filter(rij -> each.takes(rij, shown))
                        .count())
                .toList();
        if (now.equals(counts) && filters.getComponentCount() > 0) {
            return;
        }
        counts = now;
        filters.removeAll();
        for (MerkFilter each : MerkFilter.values()) {
            if (each == filter ? each != MerkFilter.ALLES : each.isUseful(now)) {
                filters.add(new Chip(
                        getTranslation("duiding.merkFilter." + each, now.get(each.ordinal())), each == filter, () -> {
                            filter = each == filter ? MerkFilter.ALLES : each;
                            stretches = 1;
                            counts = List.of();
                            show(shown);
                        }));
            }
        }
    }

    private Optional<DuidingDetail.Rij> rij(long signaal) {
        return shown.rijen().stream()
                .filter(each -> each.signaalId() == signaal)
                .findFirst();
    }
}
