package nl.eenoverheid.doorwerking.ui;

import static nl.eenoverheid.doorwerking.ui.DoorwerkingTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.doorwerking.AfspraakKeuze;
import nl.eenoverheid.doorwerking.DoorwerkingService;
import nl.eenoverheid.doorwerking.DossierAfspraak;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.Notices;

/** What can be said about agreements in one dossier. */
final class DoorwerkingActs {
    private final DoorwerkingService doorwerkingen;
    private final DossierId dossier;

    DoorwerkingActs(DoorwerkingService doorwerkingen, DossierId dossier) {
        this.doorwerkingen = doorwerkingen;
        this.dossier = dossier;
    }

    void askLink() {
        ComboBox<AfspraakKeuze> afspraak = new ComboBox<>(text("field.afspraak"));
        afspraak.setHelperText(text("field.afspraak.example"));
        afspraak.setItemLabelGenerator(AfspraakKeuze::titel);
        afspraak.setItems(doorwerkingen.keuzes(dossier));
        MultiSelectComboBox<String> topics = topics(Set.of());
        new ActDialog(
                        text("link.title"),
                        text("link.verb"),
                        "doorwerking-nieuw-" + dossier.value(),
                        Map.of("afspraak", afspraak, "onderwerpen", topics),
                        () -> {
                            var check = new InputCheck();
                            check.chosen("afspraak", afspraak.getValue());
                            check.done();
                            fix(afspraak.getValue().id(), DoorwerkingService.NEW, topics.getValue());
                        },
                        afspraak,
                        about(topics))
                .open();
    }

    void askFix(DossierAfspraak afspraak) {
        MultiSelectComboBox<String> topics = topics(new LinkedHashSet<>(afspraak.onderwerpen()));
        new ActDialog(
                        text("fix.title", afspraak.titel()),
                        text("fix.verb"),
                        "doorwerking-" + dossier.value() + "-" + afspraak.id().value(),
                        Map.of("onderwerpen", topics),
                        () -> fix(afspraak.id(), afspraak.version(), topics.getValue()),
                        about(topics))
                .open();
    }

    void remove(DossierAfspraak afspraak) {
        try {
            doorwerkingen.remove(dossier, afspraak.id());
            Notices.saved(text("saved.removed"));
        } catch (IllegalMove e) {
            Notices.problem(I18NProvider.translate(e.key(), e.params()));
        }
    }

    private void fix(BestuursafspraakId afspraak, long version, Set<String> topics) {
        doorwerkingen.fix(dossier, afspraak, version, List.copyOf(topics));
        Notices.saved(text("saved.fixed"));
    }

    /** Without a card there is nothing to choose from, and that is said. */
    private Component about(MultiSelectComboBox<String> topics) {
        return topics.getListDataView().getItemCount() == 0 ? new Paragraph(text("field.onderwerpen.none")) : topics;
    }

    private MultiSelectComboBox<String> topics(Set<String> chosen) {
        Set<String> all = new LinkedHashSet<>(doorwerkingen.onderwerpen(dossier));
        all.addAll(chosen);
        MultiSelectComboBox<String> topics = FieldTexts.manyField(text("field.onderwerpen"));
        topics.setHelperText(text("field.onderwerpen.example"));
        topics.setItems(all);
        topics.setValue(chosen);
        return topics;
    }
}
