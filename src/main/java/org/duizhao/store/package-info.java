/// The project on disk: its database, edit log, text form, backups and lock. The only user of
/// `java.sql`.
///
/// Uses `core`. One writer thread owns the connection; everything else is called from the session's
/// thread.
@NullMarked
package org.duizhao.store;

import org.jspecify.annotations.NullMarked;
