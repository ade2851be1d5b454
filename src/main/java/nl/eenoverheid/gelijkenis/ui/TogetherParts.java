package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import nl.eenoverheid.signaal.ui.TogetherPart;
import org.springframework.beans.factory.ObjectProvider;

/** What other modules do with signalen that say the same or are about the same. */
@SpringComponent
class TogetherParts {
    private final ObjectProvider<TogetherPart> parts;

    TogetherParts(ObjectProvider<TogetherPart> parts) {
        this.parts = parts;
    }

    List<Component> acts(TogetherPart.Reden reden, IntFunction<Set<Long>> signalen) {
        return parts.stream()
                .map(part -> part.act(reden, signalen))
                .flatMap(Optional::stream)
                .toList();
    }
}
