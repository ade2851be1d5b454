package nl.eenoverheid.reactie;

import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the one who is asked does, whoever that is: holding the code is all that it takes, and all that it gives. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class ReactieAntwoordService {
    private static final int LONGEST = 4000;

    private final ReactieRepository reacties;
    private final ReactieLookup lookup;
    private final ReactiePost post;
    private final ReactieNews news;

    ReactieAntwoordService(ReactieRepository reacties, ReactieLookup lookup, ReactiePost post, ReactieNews news) {
        this.reacties = reacties;
        this.lookup = lookup;
        this.post = post;
        this.news = news;
    }

    /**
     * The question, or that it was answered.
     *
     * @throws NotFound when the code does not work (any more); a code that is tried counts against who tries
     */
    public ReactieVraag question(String token) {
        return lookup.byToken(post.hash(token), news.today()).orElseThrow(this::refused);
    }

    /**
     * Takes the answer, once.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when it is empty or too long
     * @throws NotFound when the code does not work (any more)
     */
    @Transactional
    public void answer(String token, String antwoord) {
        var check = new InputCheck();
        String text = check.required("antwoord", antwoord, LONGEST);
        check.done();
        Reactie reactie = reacties.lockByToken(post.hash(token))
                .filter(found -> found.isOpenOn(news.today()))
                .orElseThrow(this::refused);
        reactie.answer(text, news.now(), news.today());
        news.tell(reactie, "answered", reactie.vrager());
    }

    /** Says thanks by e-mail, once; holds no transaction meanwhile. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void thank(String token) {
        post.thank(token);
    }

    private NotFound refused() {
        news.refused();
        return new NotFound();
    }
}
