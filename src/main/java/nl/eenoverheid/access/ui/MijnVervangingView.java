package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.access.AccountChoice;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.access.VervangingId;
import nl.eenoverheid.access.VervangingListItem;
import nl.eenoverheid.access.VervangingService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;

/** As an official who goes on holiday I name a colleague who stands in for me, and see for whom I stand in. */
@Route(AccessRoutes.MY_VERVANGING)
@RolesAllowed("WERKRUIMTE_READ")
@StyleSheet("styles/access.css")
class MijnVervangingView extends Div implements Titled {
    private final transient VervangingService vervangingen;
    private final transient SignedIn person;
    private final transient Clock clock;
    private final Div lists = new Div();

    MijnVervangingView(VervangingService vervangingen, CurrentAccount current, Clock clock) {
        this.vervangingen = vervangingen;
        this.person = current.get();
        this.clock = clock;
        addClassName("eo-page");
        lists.addClassName("eo-col");
        PageHeader header = new PageHeader(title()).note(getTranslation("access.vervanging.mine.note"));
        List<AccountChoice> colleagues = vervangingen.candidates();
        if (colleagues.isEmpty()) {
            header.note(getTranslation("access.vervanging.mine.nobody"));
        } else {
            Button name = new Button(getTranslation("access.vervanging.name"), click -> ask(colleagues));
            name.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(name);
        }
        add(header, lists);
        show();
    }

    @Override
    public String title() {
        return getTranslation("access.vervanging.mine.title");
    }

    private void show() {
        List<VervangingListItem> all = vervangingen.mine();
        LocalDate today = today();
        lists.removeAll();
        lists.add(
                panel(
                        "access.vervanging.mine.for",
                        all.stream().filter(this::isForMe).toList(),
                        row -> new VervangingRow(row, today, () -> end(row))),
                panel(
                        "access.vervanging.mine.by",
                        all.stream().filter(row -> !isForMe(row)).toList(),
                        row -> new VervangingRow(row, today)));
    }

    private Component panel(String key, List<VervangingListItem> rows, Function<VervangingListItem, Component> shown) {
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(key + ".none"));
            none.addClassName("eo-soft");
            return new Panel(getTranslation(key), none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("eo-list");
        list.getElement().setAttribute("role", "list");
        rows.forEach(row -> list.add(new ListItem(shown.apply(row))));
        return new Panel(getTranslation(key), list).flush();
    }

    private boolean isForMe(VervangingListItem row) {
        return row.voorId() == person.id().value();
    }

    private void ask(List<AccountChoice> colleagues) {
        new VervangingDialog(
                        getTranslation("access.vervanging.name"),
                        getTranslation("access.vervanging.text"),
                        colleagues,
                        today(),
                        data -> {
                            vervangingen.name(data);
                            show();
                            Notices.saved(getTranslation("access.vervanging.named"));
                        })
                .open();
    }

    private void end(VervangingListItem row) {
        try {
            vervangingen.end(new VervangingId(row.id()));
            Notices.saved(getTranslation("access.vervanging.ended.done", row.vervanger()));
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
        show();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }
}
