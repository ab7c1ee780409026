import type { Localized } from './locale.ts'

const said = (en: string, zh: string): Localized => ({ en, zh })

const fullScreen = [said('Enter fullscreen', '全屏'), said('Close fullscreen', '退出全屏')]
const fontSize = [said('Increase font size', '放大字号'), said('Decrease font size', '缩小字号')]

/**
 * Slidev's own words as its client writes them, by the file that has them, and what they are in the Chinese edition
 * (vite/slidev/words.ts). Left in English: what only shows while the deck is written, the page of all slides and notes
 * (/overview), and that of a wrong address.
 */
export const slidevWords: Readonly<Record<string, readonly Localized[]>> = {
  'internals/NavControls.vue': [
    ...fullScreen,
    said('Go to previous slide', '上一步'),
    said('Go to next slide', '下一步'),
    said('Show slide overview', '总览所有页'),
    said('Switch to light mode theme', '换成浅色'),
    said('Switch to dark mode theme', '换成深色'),
    said('Enable laser pointer', '打开激光笔'),
    said('Disable laser pointer', '关闭激光笔'),
    said('Show presenter cursor', '让观众看到光标'),
    said('Hide presenter cursor', '不让观众看到光标'),
    said('Play Mode', '放映视图'),
    said('Presenter Mode', '演讲者视图'),
    said('Toggle Presenter Layout', '换一种布局'),
    said('More Options', '更多选项'),
  ],
  'internals/QuickOverview.vue': [said('Close', '关闭'), said('Slides Overview', '所有页和讲稿')],
  'internals/Goto.vue': [said('Go to slide', '跳转到某一页'), said('Goto...', '页码或标题')],
  'internals/Settings.vue': [
    said('Invert', '反色'),
    said('Brightness', '亮度'),
    said('Contrast', '对比度'),
    said('Saturation', '饱和度'),
    said('Sepia', '泛黄'),
    said('Hue Rotate', '色相'),
    said('Cursor Style', '光标样式'),
    said('Cursor', '光标'),
    said('Laser', '激光'),
    said('Slide Scale', '页面大小'),
    said('Fit', '适应窗口'),
    said('Wake Lock', '保持亮屏'),
    said('Hide Idle Cursor', '光标不动就隐藏'),
  ],
  'internals/SyncControls.vue': [
    said('Change sync settings', '同步设置'),
    said('Slides navigation syncing for', '翻页同步，这里是'),
    said('presenter', '演讲者'),
    said('viewer', '观众'),
    said('Sync Mode', '同步方式'),
    said('Bidirectional Sync', '双向同步'),
    said('Receive Only', '只接收'),
    said('Send Only', '只发送'),
    said('Disable', '不同步'),
  ],
  'internals/ClicksSlider.vue': [said('Clicks in this slide:', '本页步数：')],
  'internals/ScreenCaptureMirror.vue': [
    said('Use screen capturing to mirror your main screen back to presenter view.', '用截屏把主屏幕映到演讲者视图里。'),
    said('Click the button below and', '点下面的按钮，'),
    said('select your other monitor or window', '选另一块屏幕或另一个窗口'),
    said('Start Screen Mirroring', '开始'),
  ],
  'pages/presenter.vue': [
    said('Presenter -', '演讲者视图 -'),
    said('Current', '当前'),
    said('Next', '下一步'),
    said('Slides', '课件'),
    said('Screen Mirror', '屏幕镜像'),
    said('End of the presentation', '讲完了'),
    said('Resize notes panel', '调整讲稿栏的宽度'),
    said('Resize notes panel height', '调整讲稿栏的高度'),
    ...fontSize,
  ],
  'pages/notes.vue': [
    ...fullScreen,
    ...fontSize,
    said('Notes -', '讲稿 -'),
    said('Help', '说明'),
    said('Close', '关闭'),
    said('This is the hands-free live notes viewer.', '这里显示讲稿，随放映自动翻页。'),
    said(
      'It\'s designed to be used in a separate view or device. '
      + 'The progress is controlled by and auto synced with the main presenter or slide.',
      '可以开在另一个窗口或设备上，翻到哪里，跟着放映走。',
    ),
  ],
}
