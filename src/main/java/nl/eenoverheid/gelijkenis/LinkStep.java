package nl.eenoverheid.gelijkenis;

import java.util.Optional;
import nl.eenoverheid.batch.BatchStep;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.stereotype.Component;

/** Puts signalen together that say the same; the choice is the one that the others come to. */
@Component
class LinkStep implements BatchStep {
    private final TogetherService links;

    LinkStep(TogetherService links) {
        this.links = links;
    }

    @Override
    public String kind() {
        return "LINK";
    }

    @Override
    public Optional<String> take(SignaalId signaal, String choice) {
        return links.link(signaal, first(choice));
    }

    @Override
    public boolean takeBack(SignaalId signaal, String choice, String before) {
        return links.takeBack(signaal, first(choice), before);
    }

    private static SignaalId first(String choice) {
        return new SignaalId(Long.parseLong(choice));
    }
}
