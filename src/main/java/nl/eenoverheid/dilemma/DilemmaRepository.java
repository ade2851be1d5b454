package nl.eenoverheid.dilemma;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DilemmaRepository extends Repository<Dilemma, Long> {

    Dilemma saveAndFlush(Dilemma dilemma);

    Optional<Dilemma> findById(long id);
}
