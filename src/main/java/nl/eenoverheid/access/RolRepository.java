package nl.eenoverheid.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RolRepository extends Repository<RolRechten, Rol> {

    /** At once, so that the version tells of a change of the rights alone. */
    RolRechten saveAndFlush(RolRechten rol);

    Optional<RolRechten> findById(Rol code);
}
