import { useEffect } from 'preact/hooks';
import { locale, t } from '../app/i18n.ts';
import { refreshSaves } from '../app/saves.ts';
import { GardenWall } from './art/GardenWall.tsx';
import { Brush, Seal } from './art/Seal.tsx';
import { Link } from './parts/Link.tsx';
import { Tools } from './parts/Tools.tsx';
import { JoinField } from './title/JoinField.tsx';
import { Minute } from './title/Minute.tsx';
import { NewGameForm } from './title/NewGameForm.tsx';
import { OwnClasses } from './title/OwnClasses.tsx';
import { LiveTable, liveTable, OwnTables } from './title/OwnTables.tsx';
import { RecordDrop } from './title/RecordDrop.tsx';
import { LatestGame, SavedGames } from './title/SavedGames.tsx';

function Name() {
  return (
    <h1 class="title-name">
      <Seal glyph="园" size={64} />
      {locale.value === 'en' ? (
        t('app.name')
      ) : (
        <span class="title-brush">
          <span class="visually-hidden">{t('app.name')}</span>
          {(['围', '墙', '花', '园'] as const).map((glyph) => (
            <Brush key={glyph} glyph={glyph} size="1em" />
          ))}
        </span>
      )}
    </h1>
  );
}

/** The shop window: what the game is at a glance, and two clicks into it. */
export function TitlePage() {
  useEffect(() => {
    void refreshSaves();
  }, []);
  const live = liveTable();
  return (
    <div class="title-page">
      <header class="title-header">
        <Link to={{ page: 'friends' }} class="title-link friends-link">
          {t('app.friends')}
        </Link>
        <Link to={{ page: 'teach' }} class="title-link">
          {t('app.teach')}
        </Link>
        <Link to={{ page: 'rules' }} class="title-link">
          {t('app.page.rules')}
        </Link>
        <Tools />
      </header>
      <main id="content" tabIndex={-1}>
        <div class="hero">
          <div class="hero-picture">
            <GardenWall />
          </div>
          <div class="hero-title">
            <Name />
            <p class="title-intro">{t('app.intro')}</p>
          </div>
          <div class="hero-play">
            {live ? <LiveTable own={live} /> : <LatestGame />}
            <NewGameForm />
            <Link to={{ page: 'friends' }} class="button friends-way">
              {t('app.friends')}
            </Link>
          </div>
          <JoinField />
        </div>
        <div class="below">
          <Minute />
          <div class="below-side">
            <OwnClasses />
            <OwnTables besides={live} />
            <SavedGames />
            <RecordDrop />
          </div>
        </div>
      </main>
    </div>
  );
}
