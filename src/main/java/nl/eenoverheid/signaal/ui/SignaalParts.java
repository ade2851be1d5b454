package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.ui.UrlQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;

/** What other modules add to the pages about signalen. Made when a page asks for it: tests of other modules have no pages. */
@Lazy
@SpringComponent
class SignaalParts {
    private final ObjectProvider<SignaalPart> pages;
    private final ObjectProvider<NoterenPart> forms;
    private final ObjectProvider<SelectionPart> selections;
    private final ObjectProvider<DossierNames> dossiers;
    private final ObjectProvider<TogetherPart> together;

    SignaalParts(
            ObjectProvider<SignaalPart> pages,
            ObjectProvider<NoterenPart> forms,
            ObjectProvider<SelectionPart> selections,
            ObjectProvider<DossierNames> dossiers,
            ObjectProvider<TogetherPart> together) {
        this.pages = pages;
        this.forms = forms;
        this.selections = selections;
        this.dossiers = dossiers;
        this.together = together;
    }

    /** On the page of one signaal. */
    List<Component> of(SignaalDetail signaal) {
        return pages.stream()
                .sorted(Comparator.comparingInt(SignaalPart::order))
                .map(part -> part.part(signaal))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Beside a form for a new signaal, opened with what stands in the address. */
    NoterenParts beside(UrlQuery address) {
        return new NoterenParts(forms.stream().map(part -> part.beside(address)).toList());
    }

    /** Names of dossiers, for the filter of the list. */
    Optional<DossierNames> dossiers() {
        return dossiers.stream().findFirst();
    }

    /** Above the list, because of acts on many signalen. */
    List<Component> banners() {
        return selections().map(SelectionPart::banner).flatMap(Optional::stream).toList();
    }

    /** What can be done with the signalen that are ticked. */
    List<SelectionAct> acts(Selection selection) {
        return selections().flatMap(part -> part.acts(selection).stream()).toList();
    }

    /** What can be done with all that the list is narrowed to. */
    List<Component> acts(IntFunction<Set<Long>> signalen) {
        return together.stream()
                .map(part -> part.act(TogetherPart.Reden.FILTER, signalen))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<SelectionPart> selections() {
        return selections.stream().sorted(Comparator.comparingInt(SelectionPart::order));
    }
}
